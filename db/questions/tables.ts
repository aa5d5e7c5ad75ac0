import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { QUESTION_KINDS } from '@/lib/questions/rules';
import { SKILLS } from '@/lib/skills/rules';
import { at, edited, oneOf } from '../columns';
import { interviews } from '../interviews/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stories } from '../stories/tables';

/**
 * A question that somebody has had to do with: one of their own, or one of the bank (`key`) with what they keep about
 * it. Words, kind, skill and tags of their own stand in place of the bank's where there are any.
 */
export const questions = pgTable(
  'questions',
  {
    ...seekersRow(),
    key: text(),
    text: text(),
    kind: text({ enum: [...QUESTION_KINDS] }),
    skill: text({ enum: [...SKILLS] }),
    tags: text().array().notNull().default([]),
    notes: text().notNull().default(''),
    favouriteAt: at(),
    /** Put away: it is in no list and dealt no more; what was done with it stays. */
    archivedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('questions_one_a_key').on(t.ownerId, t.key),
    oneOf('questions_kind', t.kind, QUESTION_KINDS),
    oneOf('questions_skill', t.skill, SKILLS),
    check('questions_own_or_of_the_bank', sql`key is not null or (text is not null and kind is not null)`),
    ...seekersRows('practice'),
  ],
);

/** That it was asked, in a real interview. */
export const questionMeetings = pgTable(
  'question_meetings',
  { ...seekersRow(), questionId: uuid().notNull(), interviewId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('question_meetings_once').on(t.ownerId, t.questionId, t.interviewId),
    index('question_meetings_by_interview').on(t.ownerId, t.interviewId),
    belongsTo('question_meetings_question', [t.ownerId, t.questionId], questions),
    belongsTo('question_meetings_interview', [t.ownerId, t.interviewId], interviews),
    ...seekersRows('practice'),
  ],
);

/** A story that answers it. */
export const questionStories = pgTable(
  'question_stories',
  { ...seekersRow(), questionId: uuid().notNull(), storyId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('question_stories_once').on(t.ownerId, t.questionId, t.storyId),
    index('question_stories_by_story').on(t.ownerId, t.storyId),
    belongsTo('question_stories_question', [t.ownerId, t.questionId], questions),
    belongsTo('question_stories_story', [t.ownerId, t.storyId], stories),
    ...seekersRows('practice'),
  ],
);
