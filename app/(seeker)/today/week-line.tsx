import { weekInLine } from '@/lib/effort/progress';
import type { EffortGoal } from '@/lib/effort/rules';
import type { ThisWeek } from '@/lib/effort/this-week';

interface WeekLineProps {
  readonly goals: readonly EffortGoal[];
  readonly week: ThisWeek;
}

/** The week in one line, once goals are set or there was a week before this one. */
export function WeekLine({ goals, week: { week, steps, counts } }: WeekLineProps) {
  if (goals.length === 0 && !steps.some(({ day }) => day < week)) return null;
  return (
    <p className="sm mt-3">
      <span className="num">{weekInLine(goals, counts)}</span>{' '}
      <a className="go" href="/week">
        Your week
      </a>
    </p>
  );
}
