import { and, eq, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { MOST_READ, RECORD_KINDS, type RecordKind } from '@/lib/record/rules';
import { applications, notInBin } from '../applications/tables';
import { conversations } from '../conversations/tables';
import { followUps } from '../follow-ups/tables';
import { interviews } from '../interviews/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { practiceDone, practiceItems } from '../practice/tables';
import { isTickOfRehearsal } from '../rehearsals/reads';
import { rehearsals } from '../rehearsals/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

type Text = SQL<string | null>;
const NOTHING = sql<string | null>`null::text`;

interface Made {
  readonly id: SQL<string>;
  readonly on?: Text;
  readonly at?: Text;
  readonly detail?: Text;
  readonly role?: Text;
  readonly organisation?: Text;
  readonly contact?: Text;
}
const NO_DAY = sql<string | null>`null::date`;
const NO_MOMENT = sql<string | null>`null::timestamptz`;
const as = (kind: RecordKind, { on = NO_DAY, at = NO_MOMENT, ...made }: Made) => ({
  kind: sql<RecordKind>`${sql.raw(`'${kind}'`)}`.as('kind'),
  id: made.id.as('id'),
  on: on.as('on'),
  at: at.as('at'),
  /** What they are put in order by. */
  when: sql<string>`coalesce(${on}::timestamptz, ${at})`.as('when'),
  detail: (made.detail ?? NOTHING).as('detail'),
  role: (made.role ?? NOTHING).as('role'),
  organisation: (made.organisation ?? NOTHING).as('organisation'),
  contact: (made.contact ?? NOTHING).as('contact'),
});
const text = (column: unknown): Text => sql`${column}`;
const id = (column: unknown): SQL<string> => sql`${column}`;

interface Wanted {
  readonly from?: string;
  readonly until?: string;
  readonly kinds?: readonly RecordKind[];
}

/** Of a tick: the first of its day for its interview. How many things one sees to for it is a list, and no record. */
const isFirstForInterview = sql`(${practiceDone.interviewId} is null or not exists (select from practice_done d
  where d.owner_id = ${practiceDone.ownerId} and d.interview_id = ${practiceDone.interviewId} and d.id < ${practiceDone.id}
    and coalesce(d.done_on, d.at::date) = coalesce(${practiceDone.doneOn}, ${practiceDone.at}::date)))`;

/**
 * What was done between two days, and a day around them, since a moment's day is the seeker's to say: the earliest first,
 * `MOST_READ` at most. Getting ready for an interview is one thing on each day.
 */
export async function listRecord(
  { scope, db }: Reading<OneOwner>,
  { from = '1900-01-01', until = '2199-12-31', kinds = RECORD_KINDS }: Wanted = {},
) {
  const isAsked = (kind: RecordKind) => (kinds.includes(kind) ? undefined : sql`false`);
  const isNear = (moment: unknown) => sql`${moment} >= ${from}::date - 1 and ${moment} < ${until}::date + 2`;
  const of = {
    application: (row: { ownerId: unknown; applicationId: unknown }) =>
      sql`${applications.ownerId} = ${row.ownerId} and ${applications.id} = ${row.applicationId}`,
    organisation: (row: { ownerId: unknown; organisationId: unknown }) =>
      sql`${organisations.ownerId} = ${row.ownerId} and ${organisations.id} = ${row.organisationId}`,
    contact: (row: { ownerId: unknown; contactId: unknown }) =>
      sql`${contacts.ownerId} = ${row.ownerId} and ${contacts.id} = ${row.contactId}`,
  };
  return db
    .select(
      as('applications', {
        id: id(applications.id),
        on: text(applications.appliedOn),
        role: text(applications.role),
        organisation: text(organisations.name),
      }),
    )
    .from(applications)
    .leftJoin(organisations, of.organisation(applications))
    .where(
      owned(
        scope,
        applications,
        isAsked('applications'),
        isNull(applications.deletedAt),
        sql`${applications.appliedOn} between ${from}::date and ${until}::date`,
      ),
    )
    .unionAll(
      db
        .select(
          as('interviews', {
            id: id(interviews.id),
            at: text(interviews.startsAt),
            detail: text(interviews.kind),
            role: text(applications.role),
            organisation: text(organisations.name),
          }),
        )
        .from(interviews)
        .leftJoin(applications, of.application(interviews))
        .leftJoin(organisations, of.organisation(applications))
        .where(
          owned(
            scope,
            interviews,
            isAsked('interviews'),
            isNear(interviews.startsAt),
            lte(interviews.startsAt, sql`now()`),
            isNull(interviews.cancelledAt),
            notInBin(interviews),
          ),
        ),
    )
    .unionAll(
      db
        .select(
          as('conversations', {
            id: id(conversations.id),
            at: text(conversations.at),
            detail: text(conversations.kind),
            organisation: text(organisations.name),
            contact: text(contacts.name),
          }),
        )
        .from(conversations)
        .leftJoin(organisations, of.organisation(conversations))
        .leftJoin(contacts, of.contact(conversations))
        .where(
          owned(
            scope,
            conversations,
            isAsked('conversations'),
            isNear(conversations.at),
            notInBin(conversations),
          ),
        ),
    )
    .unionAll(
      db
        .select(
          as('follow-ups', {
            id: id(followUps.id),
            at: text(followUps.endedAt),
            detail: text(followUps.kind),
            organisation: text(organisations.name),
            contact: text(contacts.name),
          }),
        )
        .from(followUps)
        .leftJoin(organisations, of.organisation(followUps))
        .leftJoin(contacts, of.contact(followUps))
        .where(
          owned(
            scope,
            followUps,
            isAsked('follow-ups'),
            isNotNull(followUps.endedAt),
            eq(followUps.end, 'done'),
            isNear(followUps.endedAt),
            notInBin(followUps),
          ),
        ),
    )
    .unionAll(
      db
        .select(
          as('practice', {
            id: id(practiceDone.id),
            on: text(practiceDone.doneOn),
            at: text(practiceDone.at),
            detail: sql`case when ${practiceDone.interviewId} is null then ${practiceItems.kind} else 'getting-ready' end`,
          }),
        )
        .from(practiceDone)
        .innerJoin(
          practiceItems,
          and(eq(practiceItems.ownerId, practiceDone.ownerId), eq(practiceItems.id, practiceDone.itemId)),
        )
        .where(
          owned(
            scope,
            practiceDone,
            isAsked('practice'),
            isNear(practiceDone.at),
            sql`not ${isTickOfRehearsal}`,
            isFirstForInterview,
          ),
        ),
    )
    .unionAll(
      db
        .select(
          as('practice', {
            id: id(rehearsals.id),
            at: text(rehearsals.endedAt),
            detail: sql<string | null>`'rehearsal'`,
          }),
        )
        .from(rehearsals)
        .where(owned(scope, rehearsals, isAsked('practice'), isNear(rehearsals.endedAt))),
    )
    .orderBy(sql`"when"`, sql`id`)
    .limit(MOST_READ);
}
