/** What a sheet for a meeting can tell of, in the order in which it does: what comes, what was hard, what was done. */
export const CHANGE_KINDS = [
  'interview',
  'offer',
  'moved',
  'added',
  'no',
  'heard',
  'decided',
  'practised',
  'rated',
  'proposed',
  'shown',
  'note',
  'comment',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that changed. What `about` and `detail` hold depends on the kind. */
export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** An organisation, a theme, a title; null where it has none, or it is not shared. */
  readonly about: string | null;
  readonly detail: string | null;
}

export const CHANGE_HEADS: Record<ChangeKind, string> = {
  interview: 'Interviews written down',
  offer: 'Offers',
  moved: 'Moves',
  added: 'New applications',
  no: 'Noes',
  heard: 'Feedback heard',
  decided: 'Decisions',
  practised: 'Practice done',
  rated: 'Ratings',
  proposed: 'Proposals that wait',
  shown: 'Shown to you',
  note: 'Shared notes',
  comment: 'Comments',
};

/** Changes by kind, in the sheet's order, without kinds of which there are none. */
export function byKind(changes: readonly Change[]): { kind: ChangeKind; changes: Change[] }[] {
  return CHANGE_KINDS.map((kind) => ({ kind, changes: changes.filter((one) => one.kind === kind) })).filter(
    (group) => group.changes.length > 0,
  );
}

/** So many days are looked back at where no other day is chosen. */
export const USUAL_DAYS = 14;
