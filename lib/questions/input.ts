import { z } from 'zod';
import { line, optionalLine, words } from '@/lib/acts/fields';
import { SKILLS } from '@/lib/skills/rules';
import { isKey, LONGEST_TAG, MOST_TAGS, QUESTION_KINDS, tagsOf } from './rules';

/** A question: one of the bank by its key, or a row by its id. */
export const questionRef = z.union([
  z.uuid(),
  z.string().max(60).refine(isKey, 'There is no such question.'),
]);

const tags = z
  .string()
  .max(400, 'The tags are longer than 400 characters. Shorten them; nothing of it was lost.')
  .default('')
  .transform(tagsOf)
  .refine((all) => all.length <= MOST_TAGS, `A question has ${MOST_TAGS} tags at most.`)
  .refine(
    (all) => all.every((tag) => tag.length <= LONGEST_TAG),
    `A tag is ${LONGEST_TAG} characters at most.`,
  );

const own = {
  text: line('The question', 300),
  kind: z.enum(QUESTION_KINDS, 'Choose what kind it is.'),
  skill: z.union([z.enum(SKILLS), z.literal('')]).default(''),
  tags,
};

/** One of one's own. */
export const newQuestionInput = z.object(own);

/** `version` 0: nothing of one's own is kept about this question of the bank yet. */
const seenQuestion = { question: questionRef, version: z.coerce.number().int().nonnegative() };

/** Its words, as the seeker would rather have them; for a question of the bank that makes a copy. */
export const editQuestionInput = z.object({ ...seenQuestion, ...own });
export const notesInput = z.object({ ...seenQuestion, notes: words('The notes', 5000) });
export const favouriteInput = z.object({ question: questionRef, as: z.enum(['favourite', 'plain']) });
export const awayInput = z.object({ question: questionRef, as: z.enum(['away', 'here']) });

export const linkStoryInput = z.object({
  question: questionRef,
  storyId: z.uuid('Choose a story from the list.'),
});
export const unlinkStoryInput = z.object({ questionStoryId: z.uuid() });

/** A question they asked, in an interview. Most that the bank does not have are about the work itself. */
export const metInput = z.object({
  interviewId: z.uuid(),
  text: line('The question', 300),
  kind: z.enum(QUESTION_KINDS, 'Choose what kind it is.').default('role'),
});
export const notMetInput = z.object({ questionMeetingId: z.uuid() });

/** What a list of questions is narrowed to; whatever makes no sense is left away. */
export const narrowedInput = z.object({
  kind: z.enum(QUESTION_KINDS).nullable().catch(null),
  mine: z.enum(['favourites', 'own', 'met', 'rehearsed', 'away']).nullable().catch(null),
  tag: optionalLine('The tag', LONGEST_TAG).catch(null),
  find: optionalLine('The search', 100).catch(null),
});

export type NewQuestion = z.output<typeof newQuestionInput>;
export type EditedQuestion = z.output<typeof editQuestionInput>;
export type QuestionNotes = z.output<typeof notesInput>;
export type Narrowed = z.output<typeof narrowedInput>;
