import { fromWhom } from '@/app/_parts/words/words';
import type { Listed } from '@/db/feedback/reads';

interface SaidListProps {
  readonly said: readonly Listed[];
  /** How many there are in all. */
  readonly all: number;
  readonly day: (at: string) => string;
}

const PAGE = 50;

/** How many are listed, of what was asked for; anything that is no number is the first page. */
export const howMany = (asked: number): number =>
  Number.isSafeInteger(asked) && asked > PAGE ? asked : PAGE;

/** Everything that was said, the newest first: who and when, and never a quote. */
export function SaidList({ said, all, day }: SaidListProps) {
  if (said.length === 0) return null;
  return (
    <section>
      <h2 id="all" className="sec-head">
        All of it
      </h2>
      <ul className="list">
        {said.map((one) => (
          <li key={one.id}>
            <a className="place" href={`/feedback/${one.id}`}>
              <b>{one.organisation ?? (one.speaker || 'Not about one application')}</b>
              <span>{fromWhom(one.organisation ? one.speaker : '', one.role, day(one.heardAt))}</span>
            </a>
          </li>
        ))}
      </ul>
      {all > said.length && (
        <p>
          <a className="btn" href={`/feedback?shown=${said.length + PAGE}#all`}>
            Show {Math.min(PAGE, all - said.length)} more
          </a>
        </p>
      )}
    </section>
  );
}
