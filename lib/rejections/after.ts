import type { StageKind } from '@/lib/stages/rules';

const WORDS: Record<StageKind, string> = {
  saved: 'before applying',
  applied: 'after the application',
  screening: 'after the first conversation',
  assessment: 'after the test',
  interview: 'after the interview',
  offer: 'after the offer',
  closed: '',
};

/** When a "no" came, as words that follow a name: "after the final round"; '' where it is not known. */
export const afterWhat = (kind: StageKind | null, isFinalRound: boolean): string =>
  isFinalRound ? 'after the final round' : kind ? WORDS[kind] : '';
