import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { applicationContacts, applications } from '../applications/tables';
import { clarifications } from '../clarifications/tables';
import { conversations } from '../conversations/tables';
import { followUps } from '../follow-ups/tables';
import { goalFits } from '../goals/tables';
import { interviewContacts } from '../interviews/tables';
import { letters } from '../letters/tables';
import { contacts } from '../organisations/tables';
import { owned } from '../owned';
import { feedbackRequests } from '../requests/tables';
import { reindex, reindexNamed } from '../search/writes';
import type { Writing } from '../transaction';

/** Ids of the rows that were carried from one row to another, by table: enough to carry them back. */
export type Carried = Readonly<Record<string, readonly string[]>>;

/** What hangs on an organisation and goes along with it. Of a line of the goal there may be one fit only. */
const OF_ORGANISATION = { applications, contacts, conversations, followUps, goalFits } as const;
/** What hangs on a person. Nobody has two parts in one application, or two seats in one interview. */
const OF_CONTACT = {
  applicationContacts,
  interviewContacts,
  conversations,
  followUps,
  feedbackRequests,
  letters,
  clarifications,
} as const;

/** The pair of one that is carried and one that is there already, where there can only be one. */
const CLASHES: Record<string, SQL> = {
  goalFits: sql`select from goal_fits there where there.owner_id = goal_fits.owner_id
    and there.line_id = goal_fits.line_id and there.application_id is not distinct from goal_fits.application_id
    and there.organisation_id = `,
  applicationContacts: sql`select from application_contacts there where there.owner_id = application_contacts.owner_id
    and there.application_id = application_contacts.application_id and there.contact_id = `,
  interviewContacts: sql`select from interview_contacts there where there.owner_id = interview_contacts.owner_id
    and there.interview_id = interview_contacts.interview_id and there.contact_id = `,
};

interface Way {
  readonly from: string;
  readonly to: string;
}

/** Carries what hangs on one organisation to another; what clashes with what is there stays. */
export async function carryOrganisation(tx: Writing, way: Way, only?: Carried): Promise<Carried> {
  const carried = await carry(tx, OF_ORGANISATION, 'organisationId', way, only);
  await reindex(tx, carried.applications ?? []);
  return carried;
}

/** The same for a person. */
export async function carryContact(tx: Writing, way: Way, only?: Carried): Promise<Carried> {
  const carried = await carry(tx, OF_CONTACT, 'contactId', way, only);
  await reindexNamed(tx, { table: 'contacts', id: way.to });
  return carried;
}

/** @param only those rows, where some are carried back. */
async function carry(
  { scope, db }: Writing,
  tables: typeof OF_ORGANISATION | typeof OF_CONTACT,
  column: 'organisationId' | 'contactId',
  { from, to }: Way,
  only?: Carried,
): Promise<Carried> {
  const carried: Record<string, string[]> = {};
  for (const [name, one] of Object.entries(tables)) {
    // All of them have this column; one type stands for the others.
    const table = one as unknown as typeof conversations;
    const ids = only?.[name];
    if (only && !ids?.length) continue;
    const clash = CLASHES[name];
    const rows = await db
      .update(table)
      .set({ [column]: to })
      .where(
        owned(
          scope,
          table,
          and(
            eq(table[column], from),
            ids ? inArray(table.id, [...ids]) : undefined,
            clash ? sql`not exists (${clash}${to})` : undefined,
          ),
        ),
      )
      .returning({ id: table.id });
    carried[name] = rows.map(({ id }) => id);
  }
  return carried;
}

/** A part or a seat that one of two people had twice. */
type Doubled = {
  application: (typeof applicationContacts.$inferSelect)[];
  interview: (typeof interviewContacts.$inferSelect)[];
};

/** Takes the parts and seats away that a person has twice once they are one; the first's stay. */
export async function takeDoubles(tx: Writing, contactId: string): Promise<Doubled> {
  const { scope, db } = tx;
  const doubled = {
    application: await db
      .delete(applicationContacts)
      .where(owned(scope, applicationContacts, eq(applicationContacts.contactId, contactId)))
      .returning(),
    interview: await db
      .delete(interviewContacts)
      .where(owned(scope, interviewContacts, eq(interviewContacts.contactId, contactId)))
      .returning(),
  };
  await reindex(
    tx,
    doubled.application.map(({ applicationId }) => applicationId),
  );
  return doubled;
}

/** Puts them back, where what they belong to is still there. */
export async function putDoublesBack(tx: Writing, { application, interview }: Doubled): Promise<void> {
  const { scope, db } = tx;
  const isIn = async (table: 'applications' | 'interviews', id: string) =>
    (await db.execute(sql`select from ${sql.raw(table)} where owner_id = ${scope.owner} and id = ${id}`))
      .length > 0;
  for (const row of application)
    if (await isIn('applications', row.applicationId))
      await db
        .insert(applicationContacts)
        .values({ ...row, ownerId: scope.owner })
        .onConflictDoNothing();
  for (const row of interview)
    if (await isIn('interviews', row.interviewId))
      await db
        .insert(interviewContacts)
        .values({ ...row, ownerId: scope.owner })
        .onConflictDoNothing();
  await reindex(
    tx,
    application.map(({ applicationId }) => applicationId),
  );
}

/** One line of the goal that both were held against: what the other said is written beside the first's. */
type Why = { id: string; before: string; after: string };

/** Fits that stayed behind in a merge, since the first has one for that line: their words go to it. */
export async function keepWhys({ scope, db }: Writing, { from, to }: Way, name: string): Promise<Why[]> {
  const left = await db
    .select({ lineId: goalFits.lineId, fit: goalFits.fit, why: goalFits.why })
    .from(goalFits)
    .where(owned(scope, goalFits, eq(goalFits.organisationId, from)));
  const whys: Why[] = [];
  for (const one of left) {
    const there = owned(
      scope,
      goalFits,
      and(
        eq(goalFits.organisationId, to),
        eq(goalFits.lineId, one.lineId),
        sql`${goalFits.applicationId} is null`,
      ),
    );
    const [kept] = await db.select({ id: goalFits.id, why: goalFits.why }).from(goalFits).where(there);
    if (!kept) continue;
    const said = `${name}: ${[one.fit, one.why].filter(Boolean).join(', ')}`;
    const after = [kept.why, said].filter(Boolean).join('\n');
    await db.update(goalFits).set({ why: after }).where(there);
    whys.push({ id: kept.id, before: kept.why, after });
  }
  return whys;
}

/** Takes those words out again, where nobody changed them since. */
export async function takeWhysBack({ scope, db }: Writing, whys: readonly Why[]): Promise<void> {
  for (const { id, before, after } of whys) {
    const its = owned(scope, goalFits, eq(goalFits.id, id), eq(goalFits.why, after));
    // Neither an answer nor a word is no row.
    if (before === '') await db.delete(goalFits).where(and(its, isNull(goalFits.fit)));
    await db.update(goalFits).set({ why: before }).where(its);
  }
}
