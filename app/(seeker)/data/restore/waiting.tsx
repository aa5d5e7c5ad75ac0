import { Form } from '@/components/form';
import type { WaitingRestore } from '@/db/restores/reads';
import { counted } from '@/lib/exports/words';
import { bringItBack, throwFileAway } from './actions';
import { Closed, Counts, comesIn, differs, isThere } from './counts';

const entries = (n: number) => (n === 1 ? '1 entry' : `${n.toLocaleString('en-GB')} entries`);

/** A file that was looked at: what would come in, and the one press. */
export function Waiting({
  restore: { id, name, counts },
  until,
  actIds,
}: {
  restore: WaitingRestore;
  until: string;
  actIds: readonly [string, string];
}) {
  const n = comesIn(counts);
  return (
    <section className="stack">
      <h2 className="sec-head">{name}</h2>
      <p role="status" className="text-lg">
        {whatWillHappen(counts)}
      </p>
      <p className="text-ink-2">
        The whole file was looked at, and nothing is written yet. It is kept until {until}, then gone.
      </p>
      <Closed counts={counts} isDone={false} />
      {(n > 0 || counts.closed) && (
        <Form
          action={bringItBack}
          actId={actIds[0]}
          submit={n > 0 ? `Bring ${entries(n)} back` : 'Take the mark over'}
          className="acts"
        >
          <input type="hidden" name="id" value={id} readOnly />
        </Form>
      )}
      <details>
        <summary>What is in it, part by part</summary>
        <Counts counts={counts} isDone={false} />
      </details>
      <Form
        action={throwFileAway}
        actId={actIds[1]}
        submit="Throw this file away"
        kind="quiet"
        className="acts"
      >
        <input type="hidden" name="id" value={id} readOnly />
      </Form>
    </section>
  );
}

function whatWillHappen(counts: WaitingRestore['counts']): string {
  const [n, same, other] = [comesIn(counts), isThere(counts), differs(counts)];
  if (n + same + other === 0) return 'The file is whole, and there is nothing in it to bring back.';
  if (n === 0 && other === 0) return 'Everything in it is here already.';
  const applications = counts.tables.find(({ table }) => table === 'applications')?.comesIn ?? 0;
  const among = applications > 0 ? `, ${counted('applications', applications)} among them` : '';
  const first = n === 0 ? 'Nothing in it is new.' : `${entries(n)} ${n === 1 ? 'comes' : 'come'} in${among}.`;
  if (counts.intoEmpty)
    return `${first} You have nothing here yet, so everything comes as it was, your settings and stages included.`;
  return [
    first,
    same > 0 && `${entries(same)} ${same === 1 ? 'is' : 'are'} here already.`,
    other > 0 &&
      `${entries(other)} ${other === 1 ? 'is' : 'are'} here and ${other === 1 ? 'says' : 'say'} something else by now: what you have here stays as it is.`,
  ]
    .filter(Boolean)
    .join(' ');
}
