/** How a coach and a seeker meet. */
export const MEETING_KINDS = ['in-person', 'call', 'video', 'writing'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_WORDS: Record<MeetingKind, string> = {
  'in-person': 'In person',
  call: 'By phone',
  video: 'By video',
  writing: 'In writing',
};

/** Who wrote a row that lies between a seeker and a coach. */
export const SIDES = ['seeker', 'coach'] as const;
export type Side = (typeof SIDES)[number];

/** What a meeting is known by, as far as its state is concerned; moments are ISO 8601. */
export interface MeetingFacts {
  readonly startsAt: string | null;
  readonly heldOn: string | null;
  readonly cancelledAt: string | null;
}
export type MeetingState = 'ahead' | 'unsaid' | 'held' | 'cancelled';

/** Where a meeting stands: one whose time is over is `unsaid` until the coach says whether it took place. */
export function stateOf({ startsAt, heldOn, cancelledAt }: MeetingFacts, now: Date): MeetingState {
  if (cancelledAt) return 'cancelled';
  if (heldOn) return 'held';
  return startsAt && Date.parse(startsAt) > now.getTime() ? 'ahead' : 'unsaid';
}
