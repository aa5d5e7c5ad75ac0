import { isResting } from '@/lib/rejections/rest';

/** Who rated: the seeker, or a coach the seeker let in. */
export const RATER_KINDS = ['self', 'coach'] as const;
export type RaterKind = (typeof RATER_KINDS)[number];

/** What a skill can be rated. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

/** After what somebody rates. */
export interface After {
  readonly kind: 'rehearsal' | 'interview';
  readonly id: string;
}

/** Reads `interview:ID` or `rehearsal:ID`, as an address carries it; null for anything else. */
export function afterOf(text: string): After | null {
  const [, kind, id] = /^(rehearsal|interview):([0-9a-f-]{36})$/.exec(text) ?? [];
  return kind && id ? { kind: kind as After['kind'], id } : null;
}

/** An `After` as an address carries it. */
export const afterInAddress = ({ kind, id }: After): string => `${kind}:${id}`;

/** What decides whether a rating is offered. */
export interface Occasion {
  readonly kind: After['kind'];
  /** It was rated by the seeker already. */
  readonly isRated: boolean;
  /** How many rehearsals there were, this one included; means nothing after an interview. */
  readonly rehearsals?: number;
  /** It was looked back at; means nothing after a rehearsal. */
  readonly isLookedBack?: boolean;
  /** When the last "no" was written down: after an interview the last about its application, else about any. */
  readonly lastNoAt?: string | null;
}

/** Ratings appear after this many rehearsals: the first one is for trying out. */
export const FROM_REHEARSAL = 2;

/**
 * Whether a rating is offered: once, from the second rehearsal on, or after an interview that was looked back at; never
 * within 72 hours of a "no".
 */
export function isOffered(
  { kind, isRated, rehearsals = 0, isLookedBack = false, lastNoAt = null }: Occasion,
  now: Date,
): boolean {
  if (isRated || isResting(lastNoAt, now)) return false;
  return kind === 'rehearsal' ? rehearsals >= FROM_REHEARSAL : isLookedBack;
}
