import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { followUps } from './tables';

const followUpsOf = ({ scope, db }: Reading<OneOwner>, ...which: (SQL | undefined)[]) =>
  db
    .select({
      id: followUps.id,
      kind: followUps.kind,
      what: followUps.what,
      dueOn: followUps.dueOn,
      endedAt: followUps.endedAt,
      end: followUps.end,
      contactId: followUps.contactId,
      contact: contacts.name,
      organisationId: followUps.organisationId,
      organisation: organisations.name,
      applicationId: followUps.applicationId,
      role: applications.role,
      version: followUps.version,
    })
    .from(followUps)
    .leftJoin(contacts, and(eq(contacts.ownerId, followUps.ownerId), eq(contacts.id, followUps.contactId)))
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, followUps.ownerId), eq(organisations.id, followUps.organisationId)),
    )
    .leftJoin(
      applications,
      and(eq(applications.ownerId, followUps.ownerId), eq(applications.id, followUps.applicationId)),
    )
    .where(owned(scope, followUps, notInBin(followUps), ...which));

const isOpen = isNull(followUps.endedAt);

export type FollowUp = Awaited<ReturnType<typeof listOpenFollowUps>>[number];

/** What is still to be done, the earliest first; with `until` only what is due by then. */
export async function listOpenFollowUps(
  tx: Reading<OneOwner>,
  { until, limit = 200 }: { until?: string; limit?: number } = {},
) {
  return until ? openUntil(tx, until, limit) : allOpen(tx, limit);
}

const earliestFirst = (query: ReturnType<typeof followUpsOf>, limit: number) =>
  query.orderBy(asc(followUps.dueOn), asc(followUps.id)).limit(limit);
const allOpen = writtenOnce((tx, limit: number) => earliestFirst(followUpsOf(tx, isOpen), limit));
const openUntil = writtenOnce((tx, until: string, limit: number) =>
  earliestFirst(followUpsOf(tx, isOpen, sql`${followUps.dueOn} <= ${until}::date`), limit),
);

/** What was done or dropped, the latest first. */
export async function listEndedFollowUps(tx: Reading<OneOwner>, { limit = 50 } = {}) {
  return followUpsOf(tx, isNotNull(followUps.endedAt))
    .orderBy(desc(followUps.endedAt), desc(followUps.id))
    .limit(limit);
}

/** One person's: what is to be done first, then what was, the latest first. */
export async function listFollowUpsWith(tx: Reading<OneOwner>, contactId: string) {
  return openFirst(followUpsOf(tx, eq(followUps.contactId, contactId)));
}

/** An organisation's, with whomever. */
export async function listFollowUpsAt(tx: Reading<OneOwner>, organisationId: string) {
  return openFirst(followUpsOf(tx, eq(followUps.organisationId, organisationId)));
}

const openFirst = (query: ReturnType<typeof followUpsOf>) =>
  query
    .orderBy(sql`${followUps.endedAt} desc nulls first`, asc(followUps.dueOn), asc(followUps.id))
    .limit(50);

/** One follow-up; undefined for an unknown id and for somebody else's alike. */
export async function findFollowUp(tx: Reading<OneOwner>, id: string) {
  const [row] = await followUpsOf(tx, eq(followUps.id, id));
  return row;
}

/** Whom a follow-up is written to, and whether they asked not to be; not a step of a plan, which has its own letters. */
export async function findWhomToWrite({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: followUps.id,
      what: followUps.what,
      end: followUps.end,
      version: followUps.version,
      name: contacts.name,
      email: contacts.email,
      organisation: organisations.name,
      role: applications.role,
      isClosed,
    })
    .from(followUps)
    .leftJoin(contacts, and(eq(contacts.ownerId, followUps.ownerId), eq(contacts.id, followUps.contactId)))
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, followUps.ownerId), eq(organisations.id, followUps.organisationId)),
    )
    .leftJoin(
      applications,
      and(eq(applications.ownerId, followUps.ownerId), eq(applications.id, followUps.applicationId)),
    )
    .where(
      owned(scope, followUps, eq(followUps.id, id), ne(followUps.kind, 'outreach'), notInBin(followUps)),
    );
  return row;
}
