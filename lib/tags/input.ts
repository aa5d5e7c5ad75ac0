import { z } from 'zod';
import { LONGEST_TAG, MOST_TAGS, tagLine, tagsIn } from './rules';

const isShort = (text: string) => tagsIn(text).every((tag) => [...tag].length <= LONGEST_TAG);
const TOO_LONG = `A tag is longer than ${LONGEST_TAG} letters. Shorten it: a tag is a word or two.`;

/** Tags with commas between, as one line in their order. */
export const tags = z
  .string()
  .default('')
  .refine(isShort, TOO_LONG)
  .refine((text) => tagsIn(text).length <= MOST_TAGS, {
    message: `That is more than ${MOST_TAGS} tags. Keep those you will look for.`,
  })
  .transform((text) => tagLine(tagsIn(text)));
