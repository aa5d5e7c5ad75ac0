import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  json,
  numeric,
  pgPolicy,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { CONTACT_PARTS, OUTCOMES, PERIODS, WORK_MODES } from '@/lib/applications/rules';
import { STAGE_KINDS } from '@/lib/stages/rules';
import { at, edited, money, oneOf, position, together } from '../columns';
import { contacts, organisations } from '../organisations/tables';
import { runs, seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stages } from '../stages/tables';

const unindexed = sql`${runs('index-search')} and not is_indexed`;
const overdue = sql`${runs('empty-bins')} and deleted_at < now() - interval '30 days'`;

const kept = sql`deleted_at is null`;

/**
 * The condition that a row about an application is not about one in the bin: what hangs on it is out of sight with it,
 * and comes back with it. Rows about none are kept.
 */
export const notInBin = (row: { ownerId: AnyPgColumn; applicationId: AnyPgColumn }): SQL =>
  sql`not exists (select from applications binned where binned.owner_id = ${row.ownerId}
    and binned.id = ${row.applicationId} and binned.deleted_at is not null)`;

/** The candidacy for one role at one organisation. */
export const applications = pgTable(
  'applications',
  {
    ...seekersRow(),
    organisationId: uuid().notNull(),
    role: text().notNull(),
    roleKey: text().notNull(),
    stageId: uuid().notNull(),
    /** The stage's kind, held equal to it by the key: so that a check can tie the outcome to it. */
    stageKind: text({ enum: [...STAGE_KINDS] }).notNull(),
    /** Since when it stands in its stage, as far as the seeker said. */
    stageSince: at().notNull().defaultNow(),
    position: position().notNull(),
    outcome: text({ enum: [...OUTCOMES] }),
    closedAt: at(),
    /** Closed by an old or imported "no": folded on the board unless asked for. */
    quiet: boolean().notNull().default(false),
    place: text(),
    workMode: text({ enum: [...WORK_MODES] }),
    salaryMin: money(),
    salaryMax: money(),
    currency: text(),
    period: text({ enum: [...PERIODS] }),
    salaryText: text(),
    source: text(),
    url: text(),
    /** `linkKey(url)`: two links to one advert are the same. */
    linkKey: text(),
    appliedOn: date({ mode: 'string' }),
    nextAction: text(),
    nextActionOn: date({ mode: 'string' }),
    notes: text().notNull().default(''),
    /** The day on which the seeker last said that a silence may go on. */
    leftOpenOn: date({ mode: 'string' }),
    /** Fingerprint of the row of a file it came from, so that the same row never comes in twice. */
    importKey: text(),
    /** What it would pay in a year, its highest figure: what the list is ordered by. Currencies are not changed. */
    yearlyPay: numeric({ mode: 'number' }).generatedAlwaysAs(
      sql`coalesce(salary_max, salary_min) * case period when 'month' then 12 when 'day' then 220 when 'hour' then 1700 else 1 end`,
    ),
    /** Its words are in `search_terms`. False for what was written before there were any; a job makes up for it. */
    isIndexed: boolean().notNull().default(true),
    /** In the bin since; gone for good thirty days later. */
    deletedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('applications_import_key').on(t.ownerId, t.importKey),
    foreignKey({
      name: 'applications_in_stage',
      columns: [t.ownerId, t.stageId, t.stageKind],
      foreignColumns: [stages.ownerId, stages.id, stages.kind],
    }),
    belongsTo('applications_at_organisation', [t.ownerId, t.organisationId], organisations, 'no action'),
    index('applications_on_board').on(t.ownerId, t.stageId, t.quiet, t.position, t.id),
    // Counted for everybody at once on a coach's list, without a look at the rows.
    index('applications_by_kind').on(t.ownerId, t.stageKind).where(kept),
    index('applications_by_organisation').on(t.ownerId, t.organisationId),
    index('applications_by_change').on(t.ownerId, t.updatedAt, t.id).where(kept),
    index('applications_by_day').on(t.ownerId, t.appliedOn, t.id).where(kept),
    index('applications_by_role').on(t.ownerId, t.roleKey, t.id).where(kept),
    index('applications_by_pay').on(t.ownerId, t.yearlyPay, t.id).where(kept),
    index('applications_by_next').on(t.ownerId, t.nextActionOn, t.id).where(kept),
    index('applications_by_source').on(t.ownerId, t.source, t.id).where(kept),
    index('applications_unindexed').on(t.ownerId).where(sql`not is_indexed`),
    index('applications_by_link').on(t.ownerId, t.linkKey).where(sql`link_key is not null`),
    index('applications_by_bin').on(t.deletedAt).where(sql`deleted_at is not null`),
    index('applications_in_bin').on(t.ownerId, t.deletedAt).where(sql`deleted_at is not null`),
    oneOf('applications_outcome', t.outcome, OUTCOMES),
    oneOf('applications_work_mode', t.workMode, WORK_MODES),
    oneOf('applications_period', t.period, PERIODS),
    together('applications_closed_with_outcome', sql`stage_kind = 'closed'`, sql`outcome is not null`),
    together('applications_closed_at', sql`closed_at is null`, sql`outcome is null`),
    check('applications_salary', sql`salary_min <= salary_max`),
    ...seekersRows('pipeline'),
    // A delete must also see what it deletes, so the job needs both.
    pgPolicy('job_sees_bin', { for: 'select', to: 'public', using: overdue }),
    pgPolicy('job_sees_unindexed', { for: 'select', to: 'public', using: unindexed }),
    pgPolicy('job_empties_bin', { for: 'delete', to: 'public', using: overdue }),
  ],
);

/** A word of the seeker's own to find it by. Rows, since an array's operators are not leakproof. */
export const applicationTags = pgTable(
  'application_tags',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    tag: text().notNull(),
    /** `tagKey(tag)`: two ways of writing one tag are one. */
    tagKey: text().notNull(),
  },
  (t) => [
    ownersKey(t),
    unique('application_tags_once').on(t.ownerId, t.applicationId, t.tagKey),
    index('application_tags_by_key').on(t.ownerId, t.tagKey, t.applicationId),
    belongsTo('application_tags_of_application', [t.ownerId, t.applicationId], applications),
    ...seekersRows('pipeline'),
  ],
);

/** The advert as it read when it was saved; kept, because adverts disappear. */
export const postings = pgTable(
  'postings',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    text: text().notNull(),
    url: text(),
    source: text(),
    savedAt: at().notNull().defaultNow(),
    data: json(),
  },
  (t) => [
    ownersKey(t),
    index('postings_of_application_saved').on(t.ownerId, t.applicationId, t.savedAt),
    belongsTo('postings_of_application', [t.ownerId, t.applicationId], applications),
    ...seekersRows('pipeline'),
  ],
);

export const applicationContacts = pgTable(
  'application_contacts',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    contactId: uuid().notNull(),
    part: text({ enum: [...CONTACT_PARTS] }).notNull(),
  },
  (t) => [
    ownersKey(t),
    unique('application_contacts_once').on(t.ownerId, t.applicationId, t.contactId),
    index('application_contacts_by_contact').on(t.ownerId, t.contactId),
    belongsTo('application_contacts_application', [t.ownerId, t.applicationId], applications),
    belongsTo('application_contacts_contact', [t.ownerId, t.contactId], contacts),
    oneOf('application_contacts_part', t.part, CONTACT_PARTS),
    ...seekersRows('pipeline'),
  ],
);
