import type { EffortKind } from '@/lib/effort/rules';
import type { PracticeKind } from '@/lib/practice/rules';
import type { StageKind } from '@/lib/stages/rules';

/** One thing of a programme: a stage, a text, a thing to practise, or how often in a week. */
export type ProgrammeLine =
  | { readonly id: string; readonly of: 'stage'; readonly name: string; readonly kind: StageKind }
  | { readonly id: string; readonly of: 'template'; readonly name: string; readonly text: string }
  | {
      readonly id: string;
      readonly of: 'item';
      readonly title: string;
      readonly kind: PracticeKind;
      readonly libraryKey: string | null;
    }
  | { readonly id: string; readonly of: 'goal'; readonly kind: EffortKind; readonly n: number };

export const LINE_KINDS = ['stage', 'template', 'item', 'goal'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const LINE_WORDS: Record<LineKind, { readonly one: string; readonly many: string }> = {
  stage: { one: 'A stage', many: 'Stages' },
  template: { one: 'A text', many: 'Texts' },
  item: { one: 'A thing to practise', many: 'Things to practise' },
  goal: { one: 'A weekly goal', many: 'Weekly goals' },
};

/** More than these nobody begins with. */
export const MOST_LINES = 40;
export const MOST_PROGRAMMES = 20;

/** What was done about an offer; a newer one takes the place of one that still waits. */
export const OFFER_STATES = ['open', 'taken', 'declined', 'replaced'] as const;
export type ProgrammeOfferState = (typeof OFFER_STATES)[number];

export const OFFER_STATE_WORDS: Record<ProgrammeOfferState, string> = {
  open: 'Offered, waits for them',
  taken: 'Looked over, and taken what fits',
  declined: 'Not taken',
  replaced: 'A newer one was offered',
};
