import type { StageKind } from '@/lib/stages/rules';
import { dayInWords } from '@/lib/time/days';

export interface Done {
  readonly appliedOn: string | null;
  /** Kinds of the stages it stood in, in any order. */
  readonly reached: readonly StageKind[];
  readonly keptAdvert: boolean;
  readonly today: string;
  /** How dates are written, BCP 47. */
  readonly locale: string;
}

/** What the seeker's own rows say was in their hands in this one: at most four, each a fact and not a compliment. */
export function inMyHands({ appliedOn, reached, keptAdvert, today, locale }: Done): string[] {
  const has = (kind: StageKind) => reached.includes(kind);
  return [
    appliedOn && `I sent the application on ${dayInWords(appliedOn, today, locale)}`,
    has('assessment') && 'I did the test they set',
    has('interview')
      ? 'I got to an interview, and went'
      : has('screening') && 'I got to a first conversation, and had it',
    keptAdvert && 'I kept the advert, and read what they were looking for',
  ]
    .filter((line): line is string => Boolean(line))
    .slice(0, 4);
}
