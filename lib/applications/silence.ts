import type { EventKind } from '@/lib/events/rules';
import type { StageKind } from '@/lib/stages/rules';
import { type Day, daysBetween } from '@/lib/time/days';
import type { Outcome } from './rules';
import type { UsualReplyTime } from './usual-reply-time';

/** All days are the seeker's own. */
export interface Waiting {
  readonly stageKind: StageKind;
  readonly outcome: Outcome | null;
  readonly appliedOn: Day | null;
  readonly since: Day;
  readonly leftOpenOn: Day | null;
  /** What is on its calendar next: who has a date with somebody is not waiting for a word. */
  readonly nextOn: Day | null;
  /** When something was last heard of it or said about it. */
  readonly touched: readonly Day[];
}

/** Kinds of events that break a silence, from either side. */
export const TOUCHES: ReadonlySet<EventKind> = new Set<EventKind>([
  'interview-set',
  'interview-changed',
  'reflected',
  'thanked',
  'followed-up',
  'talked',
  'feedback-kept',
]);

/** For how many days an application that waits for a word has been quiet; undefined where none is waited for. */
export function quietDays(one: Waiting, today: Day): number | undefined {
  const waits = one.outcome === null && one.stageKind !== 'saved' && one.stageKind !== 'offer';
  if (!waits || (one.nextOn && daysBetween(today, one.nextOn) >= 0)) return undefined;
  // In the first stage after sending it waits since it was sent, however late that was written down.
  const since = one.stageKind === 'applied' && one.appliedOn ? one.appliedOn : one.since;
  const last = [since, one.leftOpenOn ?? since, ...one.touched].toSorted().at(-1) as Day;
  return Math.max(0, daysBetween(last, today));
}

/** Whether to offer that nothing will come. */
export const isQuietLong = (quiet: number | undefined, usual: UsualReplyTime): quiet is number =>
  quiet !== undefined && quiet > usual.days;

/** The reason, in a sentence: whose habit it is measured by, and how long it has been. */
export function silenceWords(quiet: number, { days, replies }: UsualReplyTime): string {
  if (replies === 0) return `A month is long for a first word; this one has been quiet for ${count(quiet)}.`;
  return `Most who replied to you did so within ${count(days)} (${replies} replies); this one has been quiet for ${count(quiet)}.`;
}

const count = (days: number) => (days === 1 ? '1 day' : `${days} days`);
