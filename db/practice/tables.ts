import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PRACTICE_GROUPS, PRACTICE_KINDS, REPEATS } from '@/lib/practice/rules';
import { SKILLS } from '@/lib/skills/rules';
import { users } from '../accounts/tables';
import { applications } from '../applications/tables';
import { coachLinks } from '../coach-links/tables';
import { at, edited, oneOf, position } from '../columns';
import { documents } from '../documents/tables';
import { concerns } from '../feedback/tables';
import { interviews } from '../interviews/tables';
import { seekersRows, throughMyLink, viewer } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** One thing to do: out of the library, from a concern, from a coach, or one's own. */
export const practiceItems = pgTable(
  'practice_items',
  {
    ...seekersRow(),
    concernId: uuid(),
    /** What it is for alone, where it is: one interview, one application, one version of a resume. */
    interviewId: uuid(),
    applicationId: uuid(),
    documentId: uuid(),
    /** Which item of the library it is; null for one's own. */
    libraryKey: text(),
    kind: text({ enum: [...PRACTICE_KINDS] }).notNull(),
    group: text({ enum: [...PRACTICE_GROUPS] }),
    skill: text({ enum: [...SKILLS] }),
    title: text().notNull(),
    notes: text().notNull().default(''),
    /** About how long it takes. */
    minutes: integer(),
    /** The next day it is due. One that repeats by days and has none has come to its end. */
    dueOn: date({ mode: 'string' }),
    repeat: text({ enum: [...REPEATS] })
      .notNull()
      .default('none'),
    repeatUntil: date({ mode: 'string' }),
    /** Its place among the others; equal ones are in the order in which they were made. */
    position: position().notNull().default('a0'),
    /** Whoever gave it to the seeker; the name stays when that account goes. */
    assignedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    assignedName: text(),
    /** The link through which a coach gave it. */
    linkId: uuid(),
    archivedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('practice_items_by_concern').on(t.ownerId, t.concernId),
    index('practice_items_by_interview').on(t.ownerId, t.interviewId),
    index('practice_items_by_application').on(t.ownerId, t.applicationId),
    index('practice_items_by_document').on(t.ownerId, t.documentId),
    index('practice_items_by_assigner').on(t.assignedBy),
    index('practice_items_by_link').on(t.ownerId, t.linkId).where(sql`link_id is not null`),
    index('practice_items_due').on(t.ownerId, t.dueOn),
    // Of the library each once for each thing that it is for, however often it is pressed.
    uniqueIndex('practice_items_library_once')
      .on(
        t.ownerId,
        t.libraryKey,
        sql`coalesce(concern_id, owner_id)`,
        sql`coalesce(interview_id, owner_id)`,
        sql`coalesce(application_id, owner_id)`,
        sql`coalesce(document_id, owner_id)`,
      )
      .where(sql`library_key is not null and archived_at is null`),
    belongsTo('practice_items_of_concern', [t.ownerId, t.concernId], concerns),
    belongsTo('practice_items_of_interview', [t.ownerId, t.interviewId], interviews),
    belongsTo('practice_items_of_application', [t.ownerId, t.applicationId], applications),
    belongsTo('practice_items_of_document', [t.ownerId, t.documentId], documents),
    // Consent that is gone takes nothing along that was given to do.
    belongsTo('practice_items_of_link', [t.ownerId, t.linkId], coachLinks, 'no action'),
    oneOf('practice_items_kind', t.kind, PRACTICE_KINDS),
    oneOf('practice_items_group', t.group, PRACTICE_GROUPS),
    oneOf('practice_items_skill', t.skill, SKILLS),
    oneOf('practice_items_repeat', t.repeat, REPEATS),
    check(
      'practice_items_until',
      sql`${t.repeatUntil} is null or (${t.repeat} in ('daily', 'weekly') and (${t.dueOn} is null or ${t.dueOn} <= ${t.repeatUntil}))`,
    ),
    ...seekersRows('practice'),
    // A coach adds to the checklist, under their own name; what is done with it is the seeker's.
    pgPolicy('coach_insert', {
      for: 'insert',
      to: 'public',
      withCheck: sql`${throughMyLink('practice_items', `'practice'`)} and assigned_by = ${viewer}
        and archived_at is null and coalesce(concern_id, interview_id, application_id, document_id) is null`,
    }),
  ],
);

/** That it was done, each time. */
export const practiceDone = pgTable(
  'practice_done',
  {
    ...seekersRow(),
    itemId: uuid().notNull(),
    /** The interview it was done for, of what is done before each. */
    interviewId: uuid(),
    at: at().notNull().defaultNow(),
    /** The seeker's day then, wherever they were: it stays that day when they travel. Null of old rows. */
    doneOn: date({ mode: 'string' }),
    /** The day it had been due, to be due on again should it turn out not to be done. */
    wasDueOn: date({ mode: 'string' }),
  },
  (t) => [
    ownersKey(t),
    index('practice_done_by_item').on(t.ownerId, t.itemId),
    index('practice_done_by_interview').on(t.ownerId, t.interviewId),
    belongsTo('practice_done_of_item', [t.ownerId, t.itemId], practiceItems),
    belongsTo('practice_done_of_interview', [t.ownerId, t.interviewId], interviews),
    ...seekersRows('practice'),
  ],
);
