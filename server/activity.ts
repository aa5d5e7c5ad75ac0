import { countEffort, listEffortGoals, listZonesLeft } from '@/db/effort/reads';
import { findLastAct } from '@/db/quiet/reads';
import type { CoachScope } from '@/db/scope';
import { count } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { countWeek, stepsOf } from '@/lib/effort/progress';
import { daysLived, firstWeekday, weekOf } from '@/lib/effort/weeks';
import { effortIn } from '@/lib/insights/effort';
import { progressOf } from '@/lib/roster/progress';
import { addDays, dayIn } from '@/lib/time/days';

/** Weeks that are counted: a quarter of a year. */
const WEEKS = 13;

/**
 * How much a client does, for a coach to whom activity is opened: steps by kind and week, this week's goals, the day of
 * the last thing done. Counts, and nothing of what was counted; rest is the seeker's own, and there is none of it to a
 * coach (its rows' policies). Weeks and days are those of whoever looks.
 * @throws AppError 'not-found' where activity is not shared.
 */
export async function askActivity(scope: CoachScope) {
  if (!scope.may.has('activity')) throw new AppError('not-found');
  const now = new Date();
  // A week more than is shown, so that the first one is whole wherever weeks begin.
  const from = addDays(dayIn('UTC', now), -7 * WEEKS);
  const { session, steps, left, goals, lastAct } = await count(scope, 'activity', (tx) => ({
    steps: countEffort(tx, { from }),
    left: listZonesLeft(tx),
    goals: listEffortGoals(tx),
    lastAct: findLastAct(tx),
  }));
  const { timeZone: zone, locale } = session;
  const today = dayIn(zone, now);
  const week = weekOf(today, firstWeekday(locale));
  const first = addDays(week, -7 * (WEEKS - 1));
  const dayOf = daysLived(zone, left);
  const taken = steps.flatMap((one) => stepsOf([one], dayOf).flatMap((step) => Array(one.n).fill(step)));
  return {
    reader: { zone, locale, now },
    effort: effortIn(steps, left, { from: first, to: null }, { today, zone, locale }),
    period: { from: first, to: null },
    /** This week's goals; null where there are none. */
    progress: progressOf(goals, countWeek(taken, week)),
    lastOn: lastAct && dayIn(zone, new Date(lastAct)),
    today,
  };
}
export type ActivityShown = Awaited<ReturnType<typeof askActivity>>;
