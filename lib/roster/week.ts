import type { EffortKind } from '@/lib/effort/rules';
import { firstWeekday, isInWeek, weekOf } from '@/lib/effort/weeks';
import type { Day } from '@/lib/time/days';
import { type Progress, progressOf } from './progress';

interface Goal {
  readonly linkId: string;
  readonly kind: EffortKind;
  readonly n: number;
}
interface Counted extends Goal {
  readonly on: Day | null;
  readonly at: string | null;
}

/** The first day of this week, for whoever looks. */
export const thisWeekOf = (today: Day, locale: string): Day => weekOf(today, firstWeekday(locale));

/** This week's goals of each client who has any, by link. @param dayOf the day of a moment where whoever looks is. */
export function progressByLink(
  goals: readonly Goal[],
  steps: readonly Counted[],
  week: Day,
  dayOf: (at: string) => Day,
): ReadonlyMap<string, Progress> {
  const done = new Map<string, Partial<Record<EffortKind, number>>>();
  for (const { linkId, kind, on, at, n } of steps) {
    const day = on ?? (at && dayOf(at));
    if (!day || !isInWeek(day, week)) continue;
    const its = done.get(linkId) ?? {};
    its[kind] = (its[kind] ?? 0) + n;
    done.set(linkId, its);
  }
  const links = new Map<string, Goal[]>();
  for (const goal of goals) links.set(goal.linkId, [...(links.get(goal.linkId) ?? []), goal]);
  return new Map(
    [...links].flatMap(([link, its]) => {
      const progress = progressOf(its, done.get(link) ?? {});
      return progress ? [[link, progress] as const] : [];
    }),
  );
}
