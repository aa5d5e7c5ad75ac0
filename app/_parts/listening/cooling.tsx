import { v7 as newId } from 'uuid';
import { readyNow } from '@/app/(seeker)/listen/actions';
import { Form } from '@/components/form';
import { isCooling } from '@/lib/listening/cool-down';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { clockIn } from '@/lib/time/zones';

export interface CoolingProps {
  readonly rejectionId: string;
  /** As `findCoolsUntil` has it. */
  readonly until: string | null;
  readonly reader: { readonly zone: string; readonly locale: string; readonly now: Date };
}

/** After a talk: nothing is to be answered for a while, and whoever is ready before may say so. Nothing once it is over. */
export function Cooling({ rejectionId, until, reader }: CoolingProps) {
  if (!until || !isCooling(until, reader.now)) return null;
  return (
    <section className="stack" aria-labelledby="cooling">
      <h2 id="cooling" className="sec-head">
        Nothing to answer now
      </h2>
      <p>
        You have heard them, and that was your part. Until {untilInWords(until, reader)} nothing here asks you
        for an answer: what was said has time to settle.
      </p>
      <Form action={readyNow} actId={newId()} submit="I am ready now" kind="quiet" className="">
        <input type="hidden" name="rejectionId" value={rejectionId} readOnly />
      </Form>
    </section>
  );
}

/** "08:00 tomorrow", where the seeker is. */
export function untilInWords(until: string, { zone, locale, now }: CoolingProps['reader']): string {
  const moment = new Date(until);
  return `${clockIn(zone, moment).slice(11)} ${dayFromToday(dayIn(zone, moment), dayIn(zone, now), locale)}`;
}
