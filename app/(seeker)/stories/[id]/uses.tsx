import type { Use } from '@/db/stories/reads';
import { bankQuestion } from '@/lib/questions/bank';
import { dayFromToday, dayIn } from '@/lib/time/days';

interface UsesProps {
  readonly uses: readonly Use[];
  readonly reader: { readonly zone: string; readonly locale: string; readonly today: string };
}

/** Where it was used last, so that nobody hears it twice. */
export function Uses({ uses, reader }: UsesProps) {
  return (
    <section className="stack" aria-labelledby="uses">
      <h2 id="uses" className="sec-head">
        Where you use it
      </h2>
      {uses.length === 0 ? (
        <p className="muted">
          Nowhere yet. Bring it to an interview, rehearse a question with it, or put it behind an answer.
        </p>
      ) : (
        <ul className="list">
          {uses.map((use) => (
            <li key={`${use.kind} ${use.id} ${use.concernId}`}>
              <a href={hrefOf(use)}>{wordsOf(use)}</a>
              <span className="muted"> · {whenOf(use, reader)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was given is looked at as one answer. */
function hrefOf({ kind, id, concernId, at }: Use): string {
  if (kind === 'interview') return `/interviews/${id}`;
  if (kind === 'rehearsal') return `/rehearse/${id}`;
  return at ? `/rejections/${id}/answer` : `/rejections/${id}/answer/${concernId}`;
}

function wordsOf({ kind, about, key }: Use): string {
  if (kind === 'interview') return `Interview, ${about}`;
  if (kind === 'response') return `Your answer to ${about}`;
  return `Rehearsed: ${about ?? bankQuestion(key)?.text ?? 'a question'}`;
}

function whenOf({ kind, at }: Use, { zone, locale, today }: UsesProps['reader']): string {
  if (at) return dayFromToday(dayIn(zone, new Date(at)), today, locale);
  return kind === 'interview' ? 'without a date yet' : 'not given yet';
}
