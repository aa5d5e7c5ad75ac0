import type { Goal, KnownFit, Line } from '@/db/goals/reads';
import { hold } from '@/lib/goals/hold';
import { summaryWords } from '@/lib/goals/summary';

interface FitHereProps {
  readonly id: string;
  readonly isClosed: boolean;
  readonly goal: Goal | null;
  readonly lines: readonly Line[];
  readonly fits: readonly KnownFit[];
}

/** How an organisation fits the goal, in one line, and the way to reach out where no advert is needed. */
export function FitHere({ id, isClosed, goal, lines, fits }: FitHereProps) {
  // It names neither pay nor a first day itself: those are asked of its adverts.
  const place = { organisationId: id, applicationId: null, pay: null, startsOn: null };
  const [first] = lines.length > 0 ? summaryWords(hold(null, lines, fits, place, (day) => day)) : [];
  const hasGoal = goal !== null || lines.length > 0;
  return (
    <section className="stack" aria-labelledby="fit">
      <h2 id="fit" className="sec-head">
        Your goal
      </h2>
      <p className="num">{first ?? 'Nothing is written yet to hold them against.'}</p>
      <p className="acts">
        <a className="btn" href={hasGoal ? `/organisations/${id}/fit` : '/goal'}>
          {hasGoal ? 'How they fit' : 'Write your goal'}
        </a>
        {!isClosed && (
          <a className="btn quiet" href={`/organisations/${id}/outreach`}>
            Reach out to them
          </a>
        )}
      </p>
    </section>
  );
}
