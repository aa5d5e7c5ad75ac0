import type { Progress } from '@/lib/roster/progress';

/** "11 of 15", with a line that is as far. */
export function GoalBar({ done, of }: Progress) {
  return (
    <span className="goal num">
      <svg className="goal-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * done) / of} height="4" />
      </svg>
      {done} of {of}
    </span>
  );
}
