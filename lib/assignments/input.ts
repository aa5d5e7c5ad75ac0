import { z } from 'zod';
import { line, optionalDay, optionalLine, someWords, words } from '@/lib/acts/fields';
import { LIBRARY_KEYS } from '@/lib/library/library';
import { PRACTICE_KINDS } from '@/lib/practice/rules';
import { BANK } from '@/lib/questions/bank';
import { MOST_AT_ONCE } from './rules';

const note = words('Your line to them', 1000);
const orOwn = (keys: readonly string[]) => z.enum(['', ...keys]).default('');

/** Clients that were ticked, by their links: tick boxes all called `picked`, or one field with commas between. */
export const picked = z
  .string()
  .default('')
  .meta({ format: 'picked' })
  .transform((text) => [...new Set(text.split(',').map((one) => one.slice(0, 36)))].filter(Boolean))
  .pipe(
    z
      .array(z.uuid())
      .min(1, 'Nobody is ticked yet: tick who it is for.')
      .max(MOST_AT_ONCE, `That is more than ${MOST_AT_ONCE} at once: tick fewer.`),
  );

const item = {
  libraryKey: orOwn(LIBRARY_KEYS),
  title: optionalLine('What they will do'),
  kind: z.enum(PRACTICE_KINDS).default('interview'),
  dueOn: optionalDay('The day'),
  note,
};
const question = {
  questionKey: orOwn(BANK.map(({ key }) => key)),
  words: optionalLine('The question', 500),
  note,
};
const template = { name: line('The name', 80), text: someWords('The text', 5000), note };

const isItem = ({ libraryKey, title }: { libraryKey: string; title: string | null }) =>
  Boolean(libraryKey || title);
const NO_ITEM = {
  path: ['title'],
  message: 'Nothing is chosen yet: take something out of the library, or write what they will do.',
};
const isQuestion = ({ questionKey, words: own }: { questionKey: string; words: string | null }) =>
  Boolean(questionKey || own);
const NO_QUESTION = {
  path: ['words'],
  message: 'No question is chosen yet: take one from the list, or write your own.',
};

/** Given to one client, by the link that the form carries. */
export const giveItemInput = z.object(item).refine(isItem, NO_ITEM);
export const giveQuestionInput = z.object(question).refine(isQuestion, NO_QUESTION);
export const giveTemplateInput = z.object(template);

/** The same, to everybody who is ticked. */
export const giveItemToManyInput = z.object({ picked, ...item }).refine(isItem, NO_ITEM);
export const giveQuestionToManyInput = z.object({ picked, ...question }).refine(isQuestion, NO_QUESTION);
export const giveTemplateToManyInput = z.object({ picked, ...template });

/** What the seeker does with one. */
export const assignmentIdInput = z.object({ assignmentId: z.uuid() });

export type ItemGift = z.output<typeof giveItemInput>;
export type QuestionGift = z.output<typeof giveQuestionInput>;
export type TemplateGift = z.output<typeof giveTemplateInput>;
