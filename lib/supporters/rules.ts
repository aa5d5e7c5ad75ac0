/** What a friend may be shown: one story to hear, one draft to look at, or what is planned this week. */
export const SHOWN_KINDS = ['story', 'draft', 'week'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** What the friend is asked for, as the sentence on their page goes on. */
export const ASKED_FOR: Record<ShownKind, string> = {
  story: 'to hear one story, as it will be told in an interview',
  draft: 'to look at one text before it goes out',
  week: 'to see what is planned for this week',
};

/** How long a link waits to be opened, and how long it can be read from then on. */
export const DAYS_WAITING = 7;
export const HOURS_OPEN = 24;

/** Links that wait at once. */
export const MOST_WAITING = 10;

export const LONGEST_NOTE = 2000;

interface Times {
  readonly expiresAt: string;
  readonly openedAt: string | null;
  readonly openUntil: string | null;
  readonly closedAt: string | null;
  readonly withdrawnAt: string | null;
}
/** How one stands: it waits, is being read, was read and is over, ran out unopened, or was taken back. */
export type SupporterStand = 'waiting' | 'open' | 'over' | 'expired' | 'withdrawn';

export function standOf(link: Times, now: Date): SupporterStand {
  if (link.withdrawnAt) return 'withdrawn';
  if (!link.openedAt) return Date.parse(link.expiresAt) <= now.getTime() ? 'expired' : 'waiting';
  const isOver = link.closedAt !== null || Date.parse(link.openUntil ?? '') <= now.getTime();
  return isOver ? 'over' : 'open';
}
