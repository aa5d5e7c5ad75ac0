import type { Progress } from '@/lib/roster/progress';

/** "11 of 15", with a line that is as far. */
export function GoalBar({ done, of }: Progress) {
  return (
    <span className="goal num">
      <span className="goal-bar" aria-hidden="true">
        <i style={{ width: `${(100 * done) / of}%` }} />
      </span>
      {done} of {of}
    </span>
  );
}
