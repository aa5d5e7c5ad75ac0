import { toHold } from '@/app/_parts/goals/to-hold';
import type { Goal, HeldApplication, KnownFit, Line } from '@/db/goals/reads';
import { hold } from '@/lib/goals/hold';
import { summaryWords } from '@/lib/goals/summary';

interface GoalFitProps {
  readonly application: HeldApplication;
  readonly goal: Goal | null;
  readonly lines: readonly Line[];
  readonly fits: readonly KnownFit[];
}

/** How an application fits the goal, in one line; nothing where there is no goal. */
export function GoalFit({ application, goal, lines, fits }: GoalFitProps) {
  if (lines.length === 0) return null;
  const [first] = summaryWords(hold(goal, lines, fits, toHold(application), (day) => day));
  return (
    <p className="sm num">
      {first} <a href={`/applications/${application.applicationId}/fit`}>How it fits your goal</a>
    </p>
  );
}
