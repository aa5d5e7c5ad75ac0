import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Decision } from '@/lib/feedback/rules';
import type { Skill } from '@/lib/skills/rules';
import { applications, notInBin } from '../applications/tables';
import type { Database } from '../client';
import { notStillSpoken } from '../listening/tables';
import { isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { practiceDone, practiceItems } from '../practice/tables';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { concerns, feedback, strengths } from './tables';

/** What a list shows of it: no texts, which may be long and many. */
const LISTED = {
  id: feedback.id,
  heardAt: feedback.heardAt,
  speaker: feedback.speaker,
  organisation: organisations.name,
  role: applications.role,
};

const COLUMNS = {
  ...LISTED,
  source: feedback.source,
  words: feedback.words,
  myReading: feedback.myReading,
  isTimed: feedback.isTimed,
  createdAt: feedback.createdAt,
  readOnceAt: feedback.readOnceAt,
  isApart: feedback.isApart,
  notApartAt: feedback.notApartAt,
  version: feedback.version,
  rejectionId: feedback.rejectionId,
  applicationId: feedback.applicationId,
  predetermined: rejections.predetermined,
  /** The whole organisation asked not to be contacted. */
  isClosed: sql<boolean>`${isClosedAll} is true`,
};

const isItsApplication = and(
  eq(applications.ownerId, feedback.ownerId),
  eq(applications.id, feedback.applicationId),
);
const isItsOrganisation = and(
  eq(organisations.ownerId, applications.ownerId),
  eq(organisations.id, applications.organisationId),
);
const isItsNo = and(eq(rejections.ownerId, feedback.ownerId), eq(rejections.id, feedback.rejectionId));

const withWhere = (db: Database) =>
  db
    .select(COLUMNS)
    .from(feedback)
    .leftJoin(applications, isItsApplication)
    .leftJoin(organisations, isItsOrganisation)
    .leftJoin(rejections, isItsNo);

export type Feedback = NonNullable<Awaited<ReturnType<typeof findFeedback>>>;

/** One piece of feedback; undefined for an unknown id and for somebody else's alike. */
export async function findFeedback({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await withWhere(db).where(owned(scope, feedback, eq(feedback.id, id), notInBin(feedback)));
  return row;
}

/** A page that was opened to listen, and left empty, is nothing that was said. */
export const isWritten = sql`(${feedback.words} <> '' or ${feedback.myReading} <> '')`;

export type Listed = Awaited<ReturnType<typeof listFeedback>>[number];

const said = writtenOnce(({ scope, db }, limit: number) =>
  db
    .select(LISTED)
    .from(feedback)
    .leftJoin(applications, isItsApplication)
    .leftJoin(organisations, isItsOrganisation)
    .where(owned(scope, feedback, notInBin(feedback), isWritten, notStillSpoken))
    .orderBy(desc(feedback.heardAt), desc(feedback.id))
    .limit(limit),
);

/** Everything that was said, the newest first: who and when, and none of the words. */
export async function listFeedback(tx: Reading<OneOwner>, { limit = 1000 } = {}) {
  return said(tx, limit);
}

const counted = writtenOnce(({ scope, db }) => {
  const saysMore = sql`exists (select from concerns c where c.owner_id = ${feedback.ownerId}
    and c.feedback_id = ${feedback.id} and c.decision is distinct from 'should-not-count')`;
  return db
    .select({
      all: sql<number>`count(*)::int`,
      counted: sql<number>`(count(*) filter (where ${rejections.predetermined} is not true
        and (not ${feedback.isApart} or ${saysMore})))::int`,
    })
    .from(feedback)
    .leftJoin(rejections, isItsNo)
    .where(owned(scope, feedback, notInBin(feedback), isWritten));
});

/**
 * How many pieces of feedback there are, and how many of them a figure counts: none about a place that was promised, and
 * none that is kept apart and says nothing else.
 */
export async function countFeedback(tx: Reading<OneOwner>) {
  const [row] = await counted(tx);
  return row ?? { all: 0, counted: 0 };
}

/** What was said about one "no", or about none where that is null; with `isOver` not what is still being written down. */
export async function listFeedbackOn(
  { scope, db }: Reading<OneOwner>,
  rejectionId: string | null,
  { isOver = false } = {},
) {
  const about = rejectionId ? eq(feedback.rejectionId, rejectionId) : isNull(feedback.rejectionId);
  return withWhere(db)
    .where(owned(scope, feedback, about, notInBin(feedback), isOver ? notStillSpoken : undefined))
    .orderBy(desc(feedback.heardAt), desc(feedback.id));
}

type Ids = Partial<Record<'concernId' | 'feedbackId' | 'rejectionId', string>>;
export type Strength = Awaited<ReturnType<typeof listStrengths>>[number];

const strengthsOf = ({ scope, db }: Reading<OneOwner>, { feedbackId, rejectionId }: Omit<Ids, 'concernId'>) =>
  db
    .select({
      id: strengths.id,
      quote: strengths.quote,
      feedbackId: strengths.feedbackId,
      speaker: feedback.speaker,
      organisation: organisations.name,
      heardAt: feedback.heardAt,
    })
    .from(strengths)
    .innerJoin(feedback, and(eq(feedback.ownerId, strengths.ownerId), eq(feedback.id, strengths.feedbackId)))
    .leftJoin(applications, isItsApplication)
    .leftJoin(organisations, isItsOrganisation)
    .where(
      owned(
        scope,
        strengths,
        feedbackId ? eq(strengths.feedbackId, feedbackId) : undefined,
        rejectionId ? eq(feedback.rejectionId, rejectionId) : undefined,
        notInBin(feedback),
      ),
    )
    .orderBy(desc(feedback.heardAt), asc(strengths.createdAt));
const allStrengths = writtenOnce((tx) => strengthsOf(tx, {}));

/** What they liked, of one piece of feedback, about one "no", or all, the newest first. */
export async function listStrengths(
  tx: Reading<OneOwner>,
  asked: { feedbackId?: string; rejectionId?: string } = {},
) {
  return asked.feedbackId || asked.rejectionId ? strengthsOf(tx, asked) : allStrengths(tx);
}

/** One thing they liked, to make something of; undefined for an unknown id and for somebody else's alike. */
export async function findStrength(tx: Reading<OneOwner>, strengthId: string) {
  const [row] = await tx.db
    .select({ id: strengths.id, quote: strengths.quote })
    .from(strengths)
    .innerJoin(feedback, and(eq(feedback.ownerId, strengths.ownerId), eq(feedback.id, strengths.feedbackId)))
    .where(owned(tx.scope, strengths, eq(strengths.id, strengthId), notInBin(feedback)));
  return row;
}

export type Concern = Awaited<ReturnType<typeof listConcerns>>[number];

type Which = Ids & { decision?: Decision; skill?: Skill };

function concernsOf(
  { scope, db }: Reading<OneOwner>,
  { concernId, feedbackId, rejectionId, decision, skill }: Which,
) {
  const items = db
    .select({
      concernId: practiceItems.concernId,
      items: sql<number>`count(distinct ${practiceItems.id})`.as('items'),
      itemsDone: sql<number>`count(distinct ${practiceDone.itemId})`.as('items_done'),
    })
    .from(practiceItems)
    .leftJoin(
      practiceDone,
      and(eq(practiceDone.ownerId, practiceItems.ownerId), eq(practiceDone.itemId, practiceItems.id)),
    )
    .where(owned(scope, practiceItems))
    .groupBy(practiceItems.concernId)
    .as('work');
  return db
    .select({
      id: concerns.id,
      quote: concerns.quote,
      start: concerns.start,
      end: concerns.end,
      skill: concerns.skill,
      recognise: concerns.recognise,
      decision: concerns.decision,
      strengthenedAt: concerns.strengthenedAt,
      askAboutOn: concerns.askAboutOn,
      version: concerns.version,
      themeId: themes.id,
      theme: themes.name,
      themeKey: themes.key,
      feedbackId: concerns.feedbackId,
      speaker: feedback.speaker,
      heardAt: feedback.heardAt,
      organisation: organisations.name,
      rejectionId: feedback.rejectionId,
      predetermined: rejections.predetermined,
      items: sql<number>`coalesce(${items.items}, 0)`.mapWith(Number),
      itemsDone: sql<number>`coalesce(${items.itemsDone}, 0)`.mapWith(Number),
    })
    .from(concerns)
    .innerJoin(feedback, and(eq(feedback.ownerId, concerns.ownerId), eq(feedback.id, concerns.feedbackId)))
    .leftJoin(themes, isThemeOf(concerns))
    .leftJoin(applications, isItsApplication)
    .leftJoin(organisations, isItsOrganisation)
    .leftJoin(rejections, isItsNo)
    .leftJoin(items, eq(items.concernId, concerns.id))
    .where(
      owned(
        scope,
        concerns,
        concernId ? eq(concerns.id, concernId) : undefined,
        skill ? eq(concerns.skill, skill) : undefined,
        feedbackId ? eq(concerns.feedbackId, feedbackId) : undefined,
        rejectionId ? eq(feedback.rejectionId, rejectionId) : undefined,
        decision ? eq(concerns.decision, decision) : undefined,
        notInBin(feedback),
      ),
    )
    .orderBy(desc(feedback.heardAt), asc(concerns.createdAt), asc(concerns.id));
}
const allConcerns = writtenOnce((tx) => concernsOf(tx, {}));

/** Their doubts, of one piece of feedback, about one "no", of one skill, decided in one way, or all, with what is being done about each; the newest first. */
export async function listConcerns(tx: Reading<OneOwner>, asked: Which = {}) {
  return Object.values(asked).some(Boolean) ? concernsOf(tx, asked) : allConcerns(tx);
}

/** How much was said at one organisation, by how many words of theirs; without what should not count. */
export async function countFeedbackAt({ scope, db }: Reading<OneOwner>, organisationId: string) {
  const [row] = await db
    .select({
      feedback: sql<number>`count(distinct ${feedback.id})::int`,
      liked: sql<number>`count(distinct ${strengths.id})::int`,
      undecided: sql<number>`(count(distinct ${concerns.id}) filter (where ${concerns.decision} is null))::int`,
    })
    .from(feedback)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, feedback.ownerId),
        eq(applications.id, feedback.applicationId),
        isNull(applications.deletedAt),
        eq(applications.organisationId, organisationId),
      ),
    )
    .leftJoin(strengths, and(eq(strengths.ownerId, feedback.ownerId), eq(strengths.feedbackId, feedback.id)))
    .leftJoin(concerns, and(eq(concerns.ownerId, feedback.ownerId), eq(concerns.feedbackId, feedback.id)))
    .where(owned(scope, feedback));
  return row ?? { feedback: 0, liked: 0, undecided: 0 };
}

/** One concern; undefined for an unknown id and for somebody else's alike. */
export async function findConcern({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: concerns.id,
      decision: concerns.decision,
      feedbackId: concerns.feedbackId,
      skill: concerns.skill,
      themeKey: themes.key,
    })
    .from(concerns)
    .leftJoin(themes, isThemeOf(concerns))
    .where(owned(scope, concerns, eq(concerns.id, id)));
  return row;
}
