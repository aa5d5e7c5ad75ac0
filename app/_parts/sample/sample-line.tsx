import { startOwn } from '@/app/(open)/sample/actions';
import { Form } from '@/components/form';
import { sampleUntil } from '@/server/sample';

const HOUR_MS = 3_600_000;

/** Under the bar of every page of a sample: what it is, when it goes, and the way to one's own. */
export async function SampleLine() {
  const until = await sampleUntil();
  if (!until) return null;
  return (
    <aside className="sample" aria-label="Sample">
      <p>A made-up search to try things on, gone {inHours(until, new Date())}.</p>
      <Form action={startOwn} submit="Start my own" kind="quiet" className="acts" />
    </aside>
  );
}

/** "in 23 hours": as near as anybody needs it, and the same in every time zone. */
function inHours(until: Date, now: Date): string {
  const hours = Math.round((until.getTime() - now.getTime()) / HOUR_MS);
  return hours < 1 ? 'within the hour' : hours === 1 ? 'in an hour' : `in ${hours} hours`;
}
