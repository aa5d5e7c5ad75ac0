import type { ResumePlace } from '@/db/resumes/reads';
import type { Fates } from '@/lib/resumes/outcomes';
import { outcomeSentences } from '../sentences';

interface WhereItWentProps {
  readonly places: readonly ResumePlace[];
  readonly fates: Fates;
  readonly inWords: (day: string) => string;
}

/** As many as one looks over; the others are folded. */
const SHOWN = 8;

/** Where a version went, and what came of it. */
export function WhereItWent({ places, fates, inWords }: WhereItWentProps) {
  const line = (one: ResumePlace) => (
    <li key={one.applicationId}>
      <a href={`/applications/${one.applicationId}`}>{one.organisation}</a>
      <span className="muted">
        , {one.role}
        {one.sentOn && `, ${inWords(one.sentOn)}`}
      </span>
    </li>
  );
  return (
    <section className="stack" aria-labelledby="went">
      <h2 id="went" className="sec-head">
        Where it went
      </h2>
      {places.length === 0 ? (
        <p className="text-ink-2">
          Nowhere yet. Note it on an <a href="/applications">application</a>, under “Sent with it”: from then
          on its text stays as it was sent.
        </p>
      ) : (
        <>
          {outcomeSentences(fates).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul className="list">{places.slice(0, SHOWN).map(line)}</ul>
          {places.length > SHOWN && (
            <details>
              <summary>And {places.length - SHOWN} more</summary>
              <ul className="list">{places.slice(SHOWN).map(line)}</ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
