import type { Outcome } from '@/lib/applications/rules';
import { STAGE_KINDS, type StageKind } from '@/lib/stages/rules';
import { type Day, daysIn } from '@/lib/time/days';

/** A moment: ISO 8601, or milliseconds since 1970. */
export type Moment = string | number;

/** One application as its rows have it. In the bin and taken-back rows are left out before. */
export interface Row {
  readonly id: string;
  readonly role: string;
  readonly source: string | null;
  /** The resume version that went with it, the last where several did. */
  readonly resumeId: string | null;
  readonly appliedOn: Day | null;
  /** Every stage it came to stand in, with corrected times, without moves that were undone; in any order. */
  readonly entries: readonly { readonly kind: StageKind; readonly at: Moment }[];
  readonly outcome: Outcome | null;
  readonly closedAt: Moment | null;
  /** The "no" that it ended with, if it did. */
  readonly no: No | null;
}
export interface No {
  /** The kind of stage it came in; null where that is not known, as in many imports. */
  readonly kind: StageKind | null;
  /** They probably had someone already. */
  readonly predetermined: boolean;
  /** Something in it should not count, and is kept apart. */
  readonly shouldNotCount: boolean;
}

/** A stretch of days in stages of one kind; `to` is null while it stands there. */
export interface Stay {
  readonly kind: Exclude<StageKind, 'closed'>;
  readonly from: Day;
  readonly to: Day | null;
}

/** One application as figures read it: the seeker's own days, in the order in which things happened. */
export interface Path extends Omit<Row, 'entries' | 'closedAt'> {
  readonly stays: readonly Stay[];
  readonly closedOn: Day | null;
}

/** The paths of applications. `zone` is the seeker's, an IANA name: a moment counts on the day it was there. */
export function pathsOf(rows: readonly Row[], zone: string): Path[] {
  const dayOf = daysIn(zone);
  return rows.map(({ id, role, source, resumeId, appliedOn, entries, outcome, closedAt, no }) => {
    const closedOn = outcome && closedAt !== null ? dayOf(new Date(closedAt)) : null;
    const stays = staysOf(sentFirst(inOrder(entries, dayOf), appliedOn), closedOn);
    return { id, role, source, resumeId, appliedOn, outcome, no, closedOn, stays };
  });
}

const RANKS = Object.fromEntries(STAGE_KINDS.map((kind, n) => [kind, n])) as Record<StageKind, number>;

/** How far along a kind of stage is. */
export const rankOf = (kind: StageKind): number => RANKS[kind];

interface Arrival {
  readonly kind: StageKind;
  readonly time: number;
  readonly on: Day;
}

/** By time, and by rank at the same one. Each is put where it belongs as it comes: they are few, and mostly in order. */
function inOrder(entries: Row['entries'], dayOf: (moment: Date) => Day): Arrival[] {
  const found: Arrival[] = [];
  for (const { kind, at } of entries) {
    const moment = new Date(at);
    const one = { kind, time: moment.getTime(), on: dayOf(moment) };
    let n = found.length;
    for (; n > 0 && isLater(found[n - 1] as Arrival, one); n--) found[n] = found[n - 1] as Arrival;
    found[n] = one;
  }
  return found;
}

const isLater = (one: Arrival, other: Arrival) =>
  one.time === other.time ? RANKS[one.kind] > RANKS[other.kind] : one.time > other.time;

type Came = Pick<Arrival, 'kind' | 'on'>;

/** It was sent when the seeker says it was, however late that was written down; but not after what followed. */
function sentFirst(days: readonly Came[], appliedOn: Day | null): readonly Came[] {
  if (appliedOn === null) return days;
  let first = 0;
  while (days[first]?.kind === 'saved') first++;
  const next = days[first]?.kind === 'applied' ? first + 1 : first;
  const follows = days[next];
  if (follows && follows.on < appliedOn) return days;
  const all: Came[] = [];
  for (let n = 0; n < first; n++) if ((days[n] as Came).on <= appliedOn) all.push(days[n] as Came);
  all.push({ kind: 'applied', on: appliedOn });
  for (let n = next; n < days.length; n++) all.push(days[n] as Came);
  return all;
}

/**
 * Stages of one kind that follow each other are one stay; one that was left backwards on the day it was entered was a slip
 * of the hand. What is closed stands nowhere.
 */
function staysOf(days: readonly Came[], closedOn: Day | null): Stay[] {
  const stays: Stay[] = [];
  let stands: Came | undefined;
  for (const [n, day] of days.entries()) {
    if (isSlip(day, days[n + 1]) || day.kind === stands?.kind) continue;
    if (stands) stay(stands, day.on);
    stands = day;
  }
  if (stands) stay(stands, closedOn !== null && closedOn < stands.on ? stands.on : closedOn);
  return stays;
  function stay({ kind, on }: Came, to: Day | null) {
    if (kind !== 'closed') stays.push({ kind, from: on, to });
  }
}

const isSlip = (day: Came, next: Came | undefined) =>
  next !== undefined && next.on === day.on && RANKS[next.kind] < RANKS[day.kind];

/** The day it was sent: the seeker's word, else the day it first stood in a stage beyond *saved*; null if it never did. */
export function sentOn({ appliedOn, stays }: Path): Day | null {
  if (appliedOn !== null) return appliedOn;
  for (const { kind, from } of stays) if (kind !== 'saved') return from;
  return null;
}

/** Those sent from one day to another, both included; null is open. What was never sent is in no period. */
export const sentBetween = (paths: readonly Path[], from: Day | null, to: Day | null): Path[] =>
  paths.filter((path) => {
    const day = sentOn(path);
    return day !== null && (from === null || from <= day) && (to === null || day <= to);
  });
