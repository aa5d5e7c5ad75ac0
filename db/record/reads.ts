import { and, eq, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { MOST_LINES, type RecordKind } from '@/lib/record/rules';
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
const as = (kind: RecordKind, made: Made) => ({
  kind: sql<RecordKind>`${sql.raw(`'${kind}'`)}`.as('kind'),
  id: made.id.as('id'),
  on: (made.on ?? sql<string | null>`null::date`).as('on'),
  at: (made.at ?? sql<string | null>`null::timestamptz`).as('at'),
  detail: (made.detail ?? NOTHING).as('detail'),
  role: (made.role ?? NOTHING).as('role'),
  organisation: (made.organisation ?? NOTHING).as('organisation'),
  contact: (made.contact ?? NOTHING).as('contact'),
});
const text = (column: unknown): Text => sql`${column}`;
const id = (column: unknown): SQL<string> => sql`${column}`;

/** More than these no record shows; as many again may lie a day outside it, by the seeker's zone. */
const MOST = MOST_LINES * 2;

/** What was done between two days, and a day around them, since a moment's day is the seeker's to say. */
export async function listRecord(
  { scope, db }: Reading<OneOwner>,
  { from = '1900-01-01', until = '2199-12-31' }: { from?: string; until?: string } = {},
) {
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
        .where(owned(scope, conversations, isNear(conversations.at), notInBin(conversations))),
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
            at: text(practiceDone.at),
            detail: text(practiceItems.kind),
          }),
        )
        .from(practiceDone)
        .innerJoin(
          practiceItems,
          and(eq(practiceItems.ownerId, practiceDone.ownerId), eq(practiceItems.id, practiceDone.itemId)),
        )
        .where(owned(scope, practiceDone, isNear(practiceDone.at), sql`not ${isTickOfRehearsal}`)),
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
        .where(owned(scope, rehearsals, isNear(rehearsals.endedAt))),
    )
    .limit(MOST);
}
