import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { DECISIONS, SOURCES } from '@/lib/feedback/rules';
import { SKILLS } from '@/lib/skills/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf } from '../columns';
import { interviews } from '../interviews/tables';
import { ofSharedFeedback, partlySharedRows } from '../policies';
import { rejections } from '../rejections/tables';
import { feedbackRequests } from '../requests/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { themes } from '../themes/tables';

/** What was said: their words first, the seeker's reading second. Listening opens before anything is chosen, so all references may be missing. */
export const feedback = pgTable(
  'feedback',
  {
    ...seekersRow(),
    applicationId: uuid(),
    rejectionId: uuid(),
    requestId: uuid(),
    interviewId: uuid(),
    source: text({ enum: [...SOURCES] }).notNull(),
    words: text().notNull(),
    myReading: text().notNull().default(''),
    heardAt: at().notNull(),
    /** Whether the hour of `heardAt` was said; else only its day means something. */
    isTimed: boolean().notNull().default(false),
    speaker: text().notNull().default(''),
    /** Quotes are folded after the first reading. */
    readOnceAt: at(),
    /** Something in it should not count: no coach sees it, whatever was shared, and nothing is suggested about it. */
    isApart: boolean().notNull().default(false),
    /** That words in it should count like any other was said; the page offers it no more. */
    notApartAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('feedback_when').on(t.ownerId, t.heardAt),
    index('feedback_of_application').on(t.ownerId, t.applicationId),
    index('feedback_of_rejection').on(t.ownerId, t.rejectionId).where(sql`rejection_id is not null`),
    index('feedback_of_request').on(t.ownerId, t.requestId).where(sql`request_id is not null`),
    index('feedback_of_interview').on(t.ownerId, t.interviewId).where(sql`interview_id is not null`),
    belongsTo('feedback_on_application', [t.ownerId, t.applicationId], applications),
    belongsTo('feedback_on_rejection', [t.ownerId, t.rejectionId], rejections),
    belongsTo('feedback_on_request', [t.ownerId, t.requestId], feedbackRequests),
    belongsTo('feedback_on_interview', [t.ownerId, t.interviewId], interviews),
    oneOf('feedback_source', t.source, SOURCES),
    ...partlySharedRows('feedback', sql`not is_apart`),
  ],
);

/** Something good that was said. `start` and `end` are its place in the words, where it is a quote. */
export const strengths = pgTable(
  'strengths',
  {
    ...seekersRow(),
    feedbackId: uuid().notNull(),
    quote: text().notNull(),
    start: integer(),
    end: integer(),
  },
  (t) => [
    ownersKey(t),
    index('strengths_by_feedback').on(t.ownerId, t.feedbackId),
    belongsTo('strengths_of_feedback', [t.ownerId, t.feedbackId], feedback),
    ...partlySharedRows('feedback', ofSharedFeedback('strengths')),
  ],
);

/** One negative perception, and what the seeker does about it. What should not count has no theme and no skill. */
export const concerns = pgTable(
  'concerns',
  {
    ...seekersRow(),
    feedbackId: uuid().notNull(),
    quote: text().notNull(),
    start: integer(),
    end: integer(),
    themeId: uuid(),
    skill: text({ enum: [...SKILLS] }),
    recognise: integer(),
    /** From which day on it may be asked what this is about; null where that is known, or stays open for good. */
    askAboutOn: date({ mode: 'string' }),
    decision: text({ enum: [...DECISIONS] }),
    decidedAt: at(),
    /** When the seeker said that it has become a strength; `notYetAt` when they last said that it has not. */
    strengthenedAt: at(),
    notYetAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('concerns_by_feedback').on(t.ownerId, t.feedbackId),
    belongsTo('concerns_of_feedback', [t.ownerId, t.feedbackId], feedback),
    belongsTo('concerns_of_theme', [t.ownerId, t.themeId], themes, 'no action'),
    oneOf('concerns_skill', t.skill, SKILLS),
    oneOf('concerns_decision', t.decision, DECISIONS),
    check('concerns_recognise', sql`recognise between 1 and 4`),
    check(
      'concerns_should_not_count',
      sql`decision is distinct from 'should-not-count' or (theme_id is null and skill is null and recognise is null)`,
    ),
    ...partlySharedRows(
      'feedback',
      sql`decision is distinct from 'should-not-count' and ${ofSharedFeedback('concerns')}`,
    ),
  ],
);
