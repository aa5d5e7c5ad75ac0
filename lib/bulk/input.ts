import { z } from 'zod';
import { orNothing, picked } from '@/lib/applications/input';
import { MOVE_OUTCOMES } from '@/lib/applications/rules';
import { LONGEST_TAG, tagsIn } from '@/lib/tags/rules';

/** What can be done to several. A "no" is logged for each by itself. */
export const BULK_ACTS = ['move', 'close', 'tag', 'untag', 'bin'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** One form with a button for each act: `what` says which was pressed, and each takes the field beside it. */
export const bulkInput = z
  .object({
    picked,
    what: z.enum(BULK_ACTS, 'Press the button of what is to be done.'),
    stageId: z.uuid().or(z.literal('')).default(''),
    outcome: orNothing(MOVE_OUTCOMES),
    tag: z
      .string()
      .default('')
      .refine(
        (text) => tagsIn(text).every((one) => [...one].length <= LONGEST_TAG),
        `A tag is at most ${LONGEST_TAG} letters long. Shorten it: a tag is a word or two.`,
      )
      .transform((text) => tagsIn(text)),
    query: z.string().max(10_000).default(''),
  })
  .refine(({ what, stageId }) => what !== 'move' || stageId !== '', {
    path: ['stageId'],
    message: 'Choose the stage they go to.',
  })
  .refine(({ what, outcome }) => what !== 'close' || outcome !== null, {
    path: ['outcome'],
    message: 'Choose how they ended.',
  })
  .refine(({ what, tag }) => (what !== 'tag' && what !== 'untag') || tag.length === 1, {
    path: ['tag'],
    message: 'Write one tag, a word or two.',
  });
export type Bulk = z.output<typeof bulkInput>;

export const undoBulkInput = z.object({
  doneActId: z.uuid(),
  query: z.string().max(10_000).default(''),
});

/** What an act on several came to, as it is kept with it: names for a sentence, and no ids. */
export interface BulkDone {
  readonly what: BulkAct | 'undo';
  readonly n: number;
  /** The stage or the tag. */
  readonly to: string | null;
  readonly outcome: Bulk['outcome'];
  /** Organisations of those that were changed elsewhere meanwhile, and left. */
  readonly stale: readonly string[];
}
