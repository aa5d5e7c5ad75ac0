import type { Outcome } from '@/lib/applications/rules';
import { STAGE_KINDS, type StageKind } from '@/lib/stages/rules';
import { type Day, daysIn } from '@/lib/time/days';

/** One application as its rows have it; moments are ISO 8601. In the bin and taken-back rows are left out before. */
export interface Row {
  readonly id: string;
  readonly role: string;
  readonly source: string | null;
  /** The resume version that went with it, the last where several did. */
  readonly resumeId: string | null;
  readonly appliedOn: Day | null;
  /** Every stage it came to stand in, with corrected times, without moves that were undone; in any order. */
  readonly entries: readonly { readonly kind: StageKind; readonly at: string }[];
  readonly outcome: Outcome | null;
  readonly closedAt: string | null;
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
  return rows.map(({ entries, closedAt, ...row }) => {
    const closedOn = row.outcome && closedAt ? dayOf(new Date(closedAt)) : null;
    const days = inOrder(entries).map(({ kind, time }) => ({ kind, on: dayOf(new Date(time)) }));
    return { ...row, closedOn, stays: staysOf(withoutSlips(sentFirst(days, row.appliedOn)), closedOn) };
  });
}

/** How far along a kind of stage is. */
export const rankOf = (kind: StageKind): number => STAGE_KINDS.indexOf(kind);

const inOrder = (entries: Row['entries']) =>
  entries
    .map((one) => ({ ...one, time: Date.parse(one.at) }))
    .toSorted((one, other) => one.time - other.time || rankOf(one.kind) - rankOf(other.kind));

type Arrival = { readonly kind: StageKind; readonly on: Day };

/** It was sent when the seeker says it was, however late that was written down; but not after what followed. */
function sentFirst(days: readonly Arrival[], appliedOn: Day | null): readonly Arrival[] {
  if (appliedOn === null) return days;
  const first = days.findIndex(({ kind }) => kind !== 'saved');
  const next = days[days[first]?.kind === 'applied' ? first + 1 : first];
  if (next && next.on < appliedOn) return days;
  const before = days.slice(0, first === -1 ? days.length : first).filter(({ on }) => on <= appliedOn);
  const after = first === -1 ? [] : days.slice(days[first]?.kind === 'applied' ? first + 1 : first);
  return [...before, { kind: 'applied', on: appliedOn }, ...after];
}

/** A stage that was left backwards on the day it was entered was a slip of the hand. */
const withoutSlips = (days: readonly Arrival[]): readonly Arrival[] =>
  days.filter(({ kind, on }, n) => {
    const next = days[n + 1];
    return !(next && next.on === on && rankOf(next.kind) < rankOf(kind));
  });

/** Stages of one kind that follow each other are one stay. What is closed stands nowhere. */
function staysOf(days: readonly Arrival[], closedOn: Day | null): Stay[] {
  const turns = days.filter(({ kind }, n) => days[n - 1]?.kind !== kind);
  return turns.flatMap(({ kind, on }, n) =>
    kind === 'closed' ? [] : { kind, from: on, to: turns[n + 1]?.on ?? laterOf(on, closedOn) },
  );
}

const laterOf = (on: Day, closedOn: Day | null) => (closedOn !== null && closedOn < on ? on : closedOn);

/** The day it was sent: the seeker's word, else the day it first stood in a stage beyond *saved*; null if it never did. */
export const sentOn = ({ appliedOn, stays }: Path): Day | null =>
  appliedOn ?? stays.find(({ kind }) => kind !== 'saved')?.from ?? null;

/** Those sent from one day to another, both included; null is open. What was never sent is in no period. */
export const sentBetween = (paths: readonly Path[], from: Day | null, to: Day | null): Path[] =>
  paths.filter((path) => {
    const day = sentOn(path);
    return day !== null && (from === null || from <= day) && (to === null || day <= to);
  });
