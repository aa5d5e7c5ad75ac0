import { v7 as newId } from 'uuid';
import { RateOffer } from '@/app/_parts/skills/offer';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Interview } from '@/db/interviews/reads';
import type { Reader } from '@/lib/interviews/when';
import type { Occasion } from '@/lib/ratings/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { lookBack } from '../actions';
import { Seen } from './seen';

interface AfterwardsProps {
  readonly interview: Interview;
  readonly reader: Reader;
  /** What decides whether a rating is offered. */
  readonly occasion: Omit<Occasion, 'kind'> | undefined;
}

/** Two minutes once it is over: what went well first. Then thanks, and whoever likes rates the four skills. */
export function Afterwards({ interview, reader, occasion }: AfterwardsProps) {
  const { id, startsAt, reflectedAt, wentWell, nextTime } = interview;
  return (
    <section className="stack" aria-labelledby="afterwards">
      <h2 id="afterwards" className="sec-head">
        Afterwards
      </h2>
      {reflectedAt ? (
        <>
          <dl className="facts">
            <dt>Went well</dt>
            <dd className="kept">{wentWell}</dd>
            {nextTime && (
              <>
                <dt>Next time</dt>
                <dd className="kept">{nextTime}</dd>
              </>
            )}
          </dl>
          <details>
            <summary>Change these words</summary>
            <LookBack interview={interview} />
          </details>
        </>
      ) : startsAt ? (
        <>
          <p className="text-ink-2">Two minutes, while you remember. Then it can rest.</p>
          <LookBack interview={interview} />
        </>
      ) : (
        <details>
          <summary>It is over: look back</summary>
          <LookBack interview={interview} />
        </details>
      )}
      <Thanks id={id} interview={interview} reader={reader} />
      {occasion && <RateOffer after={{ kind: 'interview', id }} occasion={occasion} now={reader.now} />}
    </section>
  );
}

const LookBack = ({ interview }: { interview: Interview }) => (
  <Form action={lookBack} actId={newId()} submit="Keep it" keep={`interview.look-back.${interview.id}`}>
    <Seen of={interview} />
    <Field
      name="wentWell"
      label="What went well?"
      hint="Something you did, however small. Turning up counts."
      type="area"
      rows={3}
      initial={interview.wentWell}
    />
    <Field
      name="nextTime"
      label="What will you do differently next time? (optional)"
      hint="One thing to do. It comes back before the next one like this."
      type="area"
      rows={2}
      initial={interview.nextTime}
    />
  </Form>
);

function Thanks({ id, interview, reader }: { id: string; interview: Interview; reader: Reader }) {
  const dayOf = (at: Date) => dayIn(reader.zone, at);
  if (interview.thankedAt)
    return (
      <p>
        You said thank you on{' '}
        {dayInWords(dayOf(new Date(interview.thankedAt)), dayOf(reader.now), reader.locale)}.
      </p>
    );
  if (interview.isClosed)
    return <p className="sm muted">They asked not to be contacted, so there is no thank-you to send.</p>;
  return (
    <p>
      <a className="btn" href={`/interviews/${id}/letter?kind=thanks`}>
        Say thank you
      </a>
    </p>
  );
}
