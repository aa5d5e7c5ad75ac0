import { and, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { linkKey } from '@/lib/applications/link-key';
import { heldKey, nameKey } from '@/lib/organisations/names';
import { applicationContacts, applications } from '../applications/tables';
import { concerns, feedback, strengths } from '../feedback/tables';
import { contacts, isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';

/** Which organisation is meant: by its name, its id, or an application there, which itself is left out. */
export type Asked =
  | { readonly name: string }
  | { readonly organisationId: string }
  | { readonly besideId: string };

/** The organisation's id; of one that was merged into another, that one's. */
function organisationMeant({ scope }: Reading<OneOwner>, asked: Asked): SQL {
  const first =
    'name' in asked
      ? sql`name_key = ${heldKey(asked.name)}`
      : 'organisationId' in asked
        ? sql`id = ${asked.organisationId}`
        : sql`id = (select organisation_id from applications where owner_id = ${scope.owner} and id = ${asked.besideId})`;
  return sql`(with recursive way as (
      select id, merged_into_id from organisations where owner_id = ${scope.owner} and ${first}
      union select o.id, o.merged_into_id from way
        join organisations o on o.owner_id = ${scope.owner} and o.id = way.merged_into_id)
    select id from way where merged_into_id is null limit 1)`;
}

/** Applications there that are not in the bin. */
const there = (tx: Reading<OneOwner>, asked: Asked): SQL | undefined =>
  and(
    eq(applications.organisationId, organisationMeant(tx, asked)),
    isNull(applications.deletedAt),
    'besideId' in asked ? ne(applications.id, asked.besideId) : undefined,
  );

export type Earlier = NonNullable<Awaited<ReturnType<typeof findEarlier>>>;

/**
 * What happened the last time that the seeker applied somewhere: how it stands or ended, how much was heard and what is
 * being done about it (never the words), and whom they know there. Undefined where there was nothing.
 * Four statements, however much happened.
 */
export async function findEarlier(tx: Reading<OneOwner>, asked: Asked) {
  const [[last], [liked], decisions, [contact]] = await Promise.all(
    'besideId' in asked
      ? ([
          beside.last(tx, asked.besideId),
          beside.liked(tx, asked.besideId),
          beside.doubted(tx, asked.besideId),
          beside.contact(tx, asked.besideId),
        ] as const)
      : ([lastAt(tx, asked), likedAt(tx, asked), doubtedAt(tx, asked), contactAt(tx, asked)] as const),
  );
  return last && { ...last, liked: liked?.n ?? 0, decisions, contact: contact?.name ?? null };
}

function lastAt(tx: Reading<OneOwner>, asked: Asked) {
  const { scope, db } = tx;
  return db
    .select({
      id: applications.id,
      organisation: organisations.name,
      role: applications.role,
      stage: stages.name,
      outcome: applications.outcome,
      /** When it came to stand as it does; of a closed one, when it was closed. */
      since: applications.stageSince,
      isClosedToMe: isClosedAll,
      count: sql<number>`count(*) over ()`.mapWith(Number),
      rejectionId: sql<
        string | null
      >`(select r.id from ${rejections} r where r.owner_id = ${applications.ownerId}
        and r.application_id = ${applications.id} and r.taken_back_at is null order by r.at desc limit 1)`,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(owned(scope, applications, there(tx, asked)))
    .orderBy(desc(applications.stageSince), desc(applications.id))
    .limit(1);
}

const saidAt = (tx: Reading<OneOwner>, asked: Asked) =>
  tx.db
    .select({ id: feedback.id, predetermined: rejections.predetermined })
    .from(feedback)
    .innerJoin(
      applications,
      and(eq(applications.ownerId, feedback.ownerId), eq(applications.id, feedback.applicationId)),
    )
    .leftJoin(
      rejections,
      and(eq(rejections.ownerId, feedback.ownerId), eq(rejections.id, feedback.rejectionId)),
    )
    .where(owned(tx.scope, feedback, there(tx, asked)))
    .as('said');

function likedAt(tx: Reading<OneOwner>, asked: Asked) {
  const said = saidAt(tx, asked);
  return tx.db
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(strengths)
    .innerJoin(said, eq(said.id, strengths.feedbackId))
    .where(owned(tx.scope, strengths));
}

/** What should not count, and what was said where the place was promised, is in no figure. */
function doubtedAt(tx: Reading<OneOwner>, asked: Asked) {
  const said = saidAt(tx, asked);
  return tx.db
    .select({ decision: concerns.decision, n: sql<number>`count(*)`.mapWith(Number) })
    .from(concerns)
    .innerJoin(said, eq(said.id, concerns.feedbackId))
    .where(
      owned(
        tx.scope,
        concerns,
        sql`${concerns.decision} is distinct from 'should-not-count'`,
        sql`${said.predetermined} is not true`,
      ),
    )
    .groupBy(concerns.decision)
    .orderBy(desc(sql`count(*)`), concerns.decision);
}

/** Who had to do with it last, and may be written to. */
function contactAt(tx: Reading<OneOwner>, asked: Asked) {
  const { scope, db } = tx;
  return db
    .select({ name: contacts.name })
    .from(applicationContacts)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, applicationContacts.ownerId),
        eq(applications.id, applicationContacts.applicationId),
      ),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.ownerId, applicationContacts.ownerId), eq(contacts.id, applicationContacts.contactId)),
    )
    .where(
      owned(
        scope,
        applicationContacts,
        there(tx, asked),
        isNull(contacts.noContactAt),
        isNull(contacts.mergedIntoId),
      ),
    )
    .orderBy(desc(applicationContacts.createdAt), desc(applicationContacts.id))
    .limit(1);
}

/** What is asked beside each application, at every look at one. */
const beside = {
  last: writtenOnce((tx, besideId: string) => lastAt(tx, { besideId })),
  liked: writtenOnce((tx, besideId: string) => likedAt(tx, { besideId })),
  doubted: writtenOnce((tx, besideId: string) => doubtedAt(tx, { besideId })),
  contact: writtenOnce((tx, besideId: string) => contactAt(tx, { besideId })),
};

export type Alike = NonNullable<Awaited<ReturnType<typeof findAlike>>>;

/**
 * An application that is for the same advert: by its link, else by organisation and role. Undefined where there is none;
 * what is in the bin is none. By keys of their own, whatever the number of applications.
 */
export async function findAlike(
  tx: Reading<OneOwner>,
  { url, organisation, role }: { url: string | null; organisation: string | null; role: string | null },
) {
  const key = linkKey(url);
  const isNamed = Boolean(organisation && role && nameKey(organisation) && nameKey(role));
  const [byLink, byRole] = await Promise.all([
    key ? findOne(tx, eq(applications.linkKey, key)) : undefined,
    isNamed
      ? findOne(
          tx,
          eq(applications.organisationId, organisationMeant(tx, { name: String(organisation) })),
          eq(applications.roleKey, nameKey(String(role))),
        )
      : undefined,
  ]);
  return byLink ?? byRole;
}

async function findOne({ scope, db }: Reading<OneOwner>, ...alike: SQL[]) {
  const [row] = await db
    .select({
      id: applications.id,
      organisation: organisations.name,
      role: applications.role,
      stage: stages.name,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(owned(scope, applications, isNull(applications.deletedAt), ...alike))
    .orderBy(desc(applications.id))
    .limit(1);
  return row;
}
