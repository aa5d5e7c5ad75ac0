import { index, integer, json, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { ADJUSTMENT_STATES, INTERVIEW_KINDS } from '@/lib/interviews/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf } from '../columns';
import { contacts } from '../organisations/tables';
import { ownRows, seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stories } from '../stories/tables';

/** A conversation, scheduled or past; without a time where only its round is known (from an import). */
export const interviews = pgTable(
  'interviews',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    kind: text({ enum: [...INTERVIEW_KINDS] })
      .notNull()
      .default('not-said'),
    round: integer(),
    startsAt: at(),
    /** The time zone it is held in, as an IANA name: what its clock shows there. */
    zone: text(),
    minutes: integer(),
    place: text(),
    link: text(),
    /** Names as an import or a letter gave them; people who are contacts are in `interview_contacts`. */
    people: json(),
    /** What the seeker means to ask. */
    questions: text().notNull().default(''),
    notes: text().notNull().default(''),
    /** Afterwards: what went well, asked first, and what to do another way. */
    wentWell: text(),
    nextTime: text(),
    reflectedAt: at(),
    thankedAt: at(),
    cancelledAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('interviews_of_application_when').on(t.ownerId, t.applicationId, t.startsAt),
    index('interviews_when').on(t.ownerId, t.startsAt),
    belongsTo('interviews_of_application', [t.ownerId, t.applicationId], applications),
    oneOf('interviews_kind', t.kind, INTERVIEW_KINDS),
    ...seekersRows('pipeline'),
  ],
);

/** Who is there. */
export const interviewContacts = pgTable(
  'interview_contacts',
  { ...seekersRow(), interviewId: uuid().notNull(), contactId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('interview_contacts_once').on(t.ownerId, t.interviewId, t.contactId),
    index('interview_contacts_by_contact').on(t.ownerId, t.contactId),
    belongsTo('interview_contacts_interview', [t.ownerId, t.interviewId], interviews),
    belongsTo('interview_contacts_contact', [t.ownerId, t.contactId], contacts, 'no action'),
    ...seekersRows('pipeline'),
  ],
);

/** A story to bring. */
export const interviewStories = pgTable(
  'interview_stories',
  { ...seekersRow(), interviewId: uuid().notNull(), storyId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('interview_stories_once').on(t.ownerId, t.interviewId, t.storyId),
    index('interview_stories_by_story').on(t.ownerId, t.storyId),
    belongsTo('interview_stories_interview', [t.ownerId, t.interviewId], interviews),
    belongsTo('interview_stories_story', [t.ownerId, t.storyId], stories),
    ...seekersRows('practice'),
  ],
);

/** What the seeker needs so that it is fair. In no scope: only the seeker sees it. */
export const adjustments = pgTable(
  'adjustments',
  {
    ...seekersRow(),
    interviewId: uuid().notNull(),
    what: text().notNull(),
    state: text({ enum: [...ADJUSTMENT_STATES] }).notNull(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('adjustments_by_interview').on(t.ownerId, t.interviewId),
    belongsTo('adjustments_of_interview', [t.ownerId, t.interviewId], interviews),
    oneOf('adjustments_state', t.state, ADJUSTMENT_STATES),
    ...ownRows(),
  ],
);

/** "If it is a no, I will … and tell …", given back when it is one. In no scope. */
export const setbackPlans = pgTable(
  'setback_plans',
  {
    ...seekersRow(),
    interviewId: uuid().notNull(),
    willDo: text().notNull(),
    willTell: text(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('setback_plans_one').on(t.ownerId, t.interviewId),
    belongsTo('setback_plans_of_interview', [t.ownerId, t.interviewId], interviews),
    ...ownRows(),
  ],
);
