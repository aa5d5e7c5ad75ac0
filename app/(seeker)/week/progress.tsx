import type { Counts } from '@/lib/effort/progress';
import { EFFORT_KINDS, EFFORT_WORDS, type EffortGoal } from '@/lib/effort/rules';
import { Marks } from './marks';

interface ProgressProps {
  readonly goals: readonly EffortGoal[];
  readonly counts: Counts;
}

/** What was meant for the week and what is done of it; what was done and not meant counts too. */
export function Progress({ goals, counts }: ProgressProps) {
  const meant = EFFORT_KINDS.flatMap((kind) => goals.find((goal) => goal.kind === kind) ?? []);
  const besides = EFFORT_KINDS.filter(
    (kind) => counts[kind] > 0 && !goals.some((goal) => goal.kind === kind),
  );
  return (
    <section className="stack" aria-labelledby="progress">
      <div className="sec-head">
        <h2 id="progress">This week</h2>
        {meant.length > 0 && <a href="/week/goals">Change the goals</a>}
      </div>
      {meant.length === 0 ? (
        <>
          <p className="text-ink-2">
            A goal for the week is something in your hands: how often, when and where. One is enough, and rest
            is one. Onward proposes what the last weeks make likely.
          </p>
          <p>
            <a className="btn primary" href="/week/goals">
              Set goals for the week
            </a>
          </p>
        </>
      ) : (
        <table className="table rows">
          <caption className="sr">Goals of this week, and how far each is</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">So far</th>
              <th scope="col">When and where</th>
            </tr>
          </thead>
          <tbody>
            {meant.map(({ kind, n, whenText, whereText }) => (
              <tr key={kind}>
                <td>
                  <b className="font-medium">{EFFORT_WORDS[kind].name}</b>
                </td>
                <td>
                  <span className="row">
                    <Marks done={counts[kind]} meant={n} />
                    <span className="num whitespace-nowrap">
                      {counts[kind]} of {n}
                    </span>
                  </span>
                </td>
                <td className="text-ink-2">{[whenText, whereText].filter(Boolean).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {besides.length > 0 && (
        <p className="sm muted">
          {meant.length > 0 ? 'Done besides' : 'Done so far'}:{' '}
          {besides.map((kind) => `${EFFORT_WORDS[kind].name.toLowerCase()} ${counts[kind]}`).join(', ')}.
        </p>
      )}
    </section>
  );
}
