import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { MOST_ITEMS } from '@/lib/practice/rules';
import { users } from '../accounts/tables';
import { applications, notInBin } from '../applications/tables';
import { documents } from '../documents/tables';
import { concerns, feedback } from '../feedback/tables';
import { interviews } from '../interviews/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { practiceDone, practiceItems } from './tables';

/** Not one that is for an application in the bin, for an interview of one, or came of a doubt about one. */
export const notOfBinned = and(
  notInBin(practiceItems),
  sql`not exists (select from ${interviews} i
    join ${applications} a on a.owner_id = i.owner_id and a.id = i.application_id and a.deleted_at is not null
    where i.owner_id = ${practiceItems.ownerId} and i.id = ${practiceItems.interviewId})`,
  sql`not exists (select from ${concerns} c
    join ${feedback} f on f.owner_id = c.owner_id and f.id = c.feedback_id
    join ${applications} a on a.owner_id = f.owner_id and a.id = f.application_id and a.deleted_at is not null
    where c.owner_id = ${practiceItems.ownerId} and c.id = ${practiceItems.concernId})`,
) as SQL;

/** Not a line of one version's checklist (`listChecksOfVersion`); what is one's own about a version is. */
const notOfVersion = or(isNull(practiceItems.documentId), isNull(practiceItems.libraryKey));

const itsConcern = and(eq(concerns.ownerId, practiceItems.ownerId), eq(concerns.id, practiceItems.concernId));
const inOrder = [asc(practiceItems.position), asc(practiceItems.createdAt), asc(practiceItems.id)];

/** When each thing was last done. */
const lastDone = ({ scope, db }: Reading<OneOwner>) =>
  db
    .select({
      ownerId: practiceDone.ownerId,
      itemId: practiceDone.itemId,
      at: sql<string>`max(${practiceDone.at})`.as('at'),
      day: sql<string | null>`max(${practiceDone.doneOn})`.as('day'),
    })
    .from(practiceDone)
    .where(owned(scope, practiceDone))
    .groupBy(practiceDone.ownerId, practiceDone.itemId)
    .as('last');

const LISTED = {
  id: practiceItems.id,
  title: practiceItems.title,
  kind: practiceItems.kind,
  group: practiceItems.group,
  libraryKey: practiceItems.libraryKey,
  minutes: practiceItems.minutes,
  position: practiceItems.position,
  dueOn: practiceItems.dueOn,
  repeat: practiceItems.repeat,
  repeatUntil: practiceItems.repeatUntil,
  assignedName: practiceItems.assignedName,
  applicationId: practiceItems.applicationId,
  documentId: practiceItems.documentId,
  concernId: practiceItems.concernId,
  feedbackId: concerns.feedbackId,
  createdAt: practiceItems.createdAt,
  archivedAt: practiceItems.archivedAt,
  skill: sql<
    (typeof practiceItems.$inferSelect)['skill']
  >`coalesce(${practiceItems.skill}, ${concerns.skill})`,
  theme: themes.name,
  themeKey: themes.key,
};

export type PracticeItem = Awaited<ReturnType<typeof listPractice>>[number];

const listed = (withArchived: boolean) =>
  writtenOnce((tx, limit: number) => {
    const last = lastDone(tx);
    return tx.db
      .select({ ...LISTED, doneAt: last.at, doneOn: last.day })
      .from(practiceItems)
      .leftJoin(last, and(eq(last.ownerId, practiceItems.ownerId), eq(last.itemId, practiceItems.id)))
      .leftJoin(concerns, itsConcern)
      .leftJoin(themes, isThemeOf(concerns))
      .where(
        owned(
          tx.scope,
          practiceItems,
          isNull(practiceItems.interviewId),
          notOfVersion,
          withArchived ? undefined : isNull(practiceItems.archivedAt),
          notOfBinned,
        ),
      )
      .orderBy(desc(isNull(practiceItems.archivedAt)), ...inOrder)
      .limit(limit);
  });
const [listedHere, listedAll] = [listed(false), listed(true)];

/**
 * Things to do and done, in the order that the seeker gave them; those put away only where asked for, after the others.
 * What belongs to one interview stands on its own page (`listChecksOf`), and so does the checklist of one version.
 */
export async function listPractice(tx: Reading<OneOwner>, { limit = MOST_ITEMS, withArchived = false } = {}) {
  return (withArchived ? listedAll : listedHere)(tx, limit);
}

/** Of what repeats by days: its day has come where its owner is, and its last one has not passed. */
const isItsDay = sql`exists (select from ${users} u where u.id = ${practiceItems.ownerId}
  and (now() at time zone u.time_zone)::date
    between ${practiceItems.dueOn} and coalesce(${practiceItems.repeatUntil}, 'infinity'))`;

/**
 * What waits to be practised, the earliest day first. Of what repeats by days only what is due today: the rest would take
 * the places of what can be done. What is done before each interview comes with the interview.
 */
export async function listOpenPractice(tx: Reading<OneOwner>) {
  return openPractice(tx);
}

const openPractice = writtenOnce(({ scope, db }) =>
  db
    .select({
      id: practiceItems.id,
      title: practiceItems.title,
      dueOn: practiceItems.dueOn,
      repeat: practiceItems.repeat,
      repeatUntil: practiceItems.repeatUntil,
    })
    .from(practiceItems)
    .where(
      owned(
        scope,
        practiceItems,
        isNull(practiceItems.archivedAt),
        isNull(practiceItems.interviewId),
        notOfVersion,
        or(
          and(eq(practiceItems.repeat, 'none'), sql`not ${isDone}`),
          and(sql`${practiceItems.repeat} in ('daily', 'weekly')`, isItsDay),
        ),
        notOfBinned,
      ),
    )
    .orderBy(sql`${practiceItems.dueOn} nulls last`, asc(practiceItems.createdAt), asc(practiceItems.id))
    .limit(5),
);

/** Of an item: it was done, ever. */
export const isDone = sql`exists (select from practice_done d
  where d.owner_id = ${practiceItems.ownerId} and d.item_id = ${practiceItems.id})`;

export type WholeItem = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** One item, with what it is for and where it comes from; undefined for an unknown id and for somebody else's alike. */
export async function findItem(tx: Reading<OneOwner>, id: string) {
  const last = lastDone(tx);
  const [row] = await tx.db
    .select({
      ...LISTED,
      /** Its own, and not the one of its concern. */
      ownSkill: practiceItems.skill,
      notes: practiceItems.notes,
      version: practiceItems.version,
      interviewId: practiceItems.interviewId,
      interviewKind: interviews.kind,
      organisation: organisations.name,
      role: applications.role,
      document: documents.name,
      doneAt: last.at,
      doneOn: last.day,
    })
    .from(practiceItems)
    .leftJoin(last, and(eq(last.ownerId, practiceItems.ownerId), eq(last.itemId, practiceItems.id)))
    .leftJoin(concerns, itsConcern)
    .leftJoin(themes, isThemeOf(concerns))
    .leftJoin(
      interviews,
      and(eq(interviews.ownerId, practiceItems.ownerId), eq(interviews.id, practiceItems.interviewId)),
    )
    .leftJoin(
      applications,
      and(
        eq(applications.ownerId, practiceItems.ownerId),
        sql`${applications.id} = coalesce(${practiceItems.applicationId}, ${interviews.applicationId})`,
      ),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoin(
      documents,
      and(eq(documents.ownerId, practiceItems.ownerId), eq(documents.id, practiceItems.documentId)),
    )
    .where(owned(tx.scope, practiceItems, eq(practiceItems.id, id), notOfBinned));
  return row;
}

/** When one item was done, the latest first. */
export async function listDoneOf(
  { scope, db }: Reading<OneOwner>,
  practiceItemId: string,
  { limit = 60 } = {},
) {
  return db
    .select({ id: practiceDone.id, at: practiceDone.at, doneOn: practiceDone.doneOn })
    .from(practiceDone)
    .where(owned(scope, practiceDone, eq(practiceDone.itemId, practiceItemId)))
    .orderBy(desc(practiceDone.at), desc(practiceDone.id))
    .limit(limit);
}

export type CheckKept = Awaited<ReturnType<typeof listChecksOf>>[number];

/** What is kept of one interview's checklist: its own rows and what is done before each, with whether it is done for it. */
export async function listChecksOf({ scope, db }: Reading<OneOwner>, interviewId: string) {
  return db
    .selectDistinctOn([practiceItems.position, practiceItems.createdAt, practiceItems.id], {
      id: practiceItems.id,
      title: practiceItems.title,
      libraryKey: practiceItems.libraryKey,
      minutes: practiceItems.minutes,
      isForEach: sql<boolean>`${practiceItems.interviewId} is null`,
      doneAt: practiceDone.at,
    })
    .from(practiceItems)
    .leftJoin(
      practiceDone,
      and(
        eq(practiceDone.ownerId, practiceItems.ownerId),
        eq(practiceDone.itemId, practiceItems.id),
        eq(practiceDone.interviewId, interviewId),
      ),
    )
    .where(
      owned(
        scope,
        practiceItems,
        isNull(practiceItems.archivedAt),
        or(
          eq(practiceItems.interviewId, interviewId),
          and(isNull(practiceItems.interviewId), eq(practiceItems.repeat, 'before-each-interview')),
        ),
        notOfBinned,
      ),
    )
    .orderBy(...inOrder);
}

const seenToOf = writtenOnce(({ scope, db }) =>
  db
    .select({
      interviewId: sql<string>`${practiceDone.interviewId}`,
      n: sql<number>`count(distinct ${practiceDone.itemId})::int`,
      keys: sql<string[]>`coalesce(array_agg(distinct ${practiceItems.libraryKey})
        filter (where ${practiceItems.libraryKey} is not null), '{}')`,
      on: sql<string | null>`max(${practiceDone.doneOn})`,
    })
    .from(practiceDone)
    .innerJoin(
      practiceItems,
      and(eq(practiceItems.ownerId, practiceDone.ownerId), eq(practiceItems.id, practiceDone.itemId)),
    )
    .innerJoin(
      interviews,
      and(
        eq(interviews.ownerId, practiceDone.ownerId),
        eq(interviews.id, practiceDone.interviewId),
        sql`${interviews.startsAt} > now()`,
        notInBin(interviews),
      ),
    )
    .where(owned(scope, practiceDone))
    .groupBy(practiceDone.interviewId),
);

/** How much was seen to for interviews that are still to come, what of the library, and the last day on which. */
export async function listSeenTo(tx: Reading<OneOwner>) {
  return seenToOf(tx);
}
