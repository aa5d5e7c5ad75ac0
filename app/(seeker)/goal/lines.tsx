import type { Line } from '@/db/goals/reads';
import { GOAL_LINE_KINDS, GOAL_LINE_WORDS } from '@/lib/goals/rules';
import { LineRow } from './line-row';

/** The lines of the goal by what they are, each list in the seeker's order. */
export const Lines = ({ lines, isWeighted }: { lines: readonly Line[]; isWeighted: boolean }) =>
  GOAL_LINE_KINDS.map((kind) => {
    const some = lines.filter((line) => line.kind === kind);
    if (some.length === 0) return null;
    return (
      <section key={kind} className="mt-3" aria-labelledby={`of-${kind}`}>
        <h3 id={`of-${kind}`}>{GOAL_LINE_WORDS[kind].all}</h3>
        <ul className="list">
          {some.map((line, n) => (
            <LineRow
              key={line.id}
              line={line}
              isWeighted={isWeighted}
              isFirst={n === 0}
              isLast={n === some.length - 1}
            />
          ))}
        </ul>
      </section>
    );
  });
