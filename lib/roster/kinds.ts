import type { StageKind } from '@/lib/stages/rules';

/** Stages of a search that is going on, in its order: the columns of a roster. */
export const OPEN_KINDS = [
  'saved',
  'applied',
  'screening',
  'assessment',
  'interview',
  'offer',
] as const satisfies readonly StageKind[];
export type OpenKind = (typeof OPEN_KINDS)[number];

/** Short enough for a column's head; clients' own names for their stages differ. */
export const KIND_NAMES: Record<OpenKind, string> = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  assessment: 'Tests',
  interview: 'Interview',
  offer: 'Offer',
};
