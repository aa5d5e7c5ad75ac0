import { fromWhom } from '@/app/_parts/words/words';
import type { Feedback } from '@/db/feedback/reads';

interface SaidListProps {
  readonly said: readonly Feedback[];
  /** How many were asked for; anything that is no number is the first page. */
  readonly shown: number;
  readonly day: (at: string) => string;
}

const PAGE = 50;

/** Everything that was said, the newest first: who and when, and never a quote. */
export function SaidList({ said, shown: asked, day }: SaidListProps) {
  if (said.length === 0) return null;
  const shown = Number.isInteger(asked) && asked > PAGE ? asked : PAGE;
  return (
    <section>
      <h2 id="all" className="sec-head">
        All of it
      </h2>
      <ul className="list">
        {said.slice(0, shown).map((one) => (
          <li key={one.id}>
            <a className="place" href={`/feedback/${one.id}`}>
              <b>{one.organisation ?? (one.speaker || 'Not about one application')}</b>
              <span>{fromWhom(one.organisation ? one.speaker : '', one.role, day(one.heardAt))}</span>
            </a>
          </li>
        ))}
      </ul>
      {said.length > shown && (
        <p>
          <a className="btn" href={`/feedback?shown=${shown + PAGE}#all`}>
            Show {Math.min(PAGE, said.length - shown)} more
          </a>
        </p>
      )}
    </section>
  );
}
