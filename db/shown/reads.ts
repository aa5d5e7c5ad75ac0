import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ToShow } from '@/lib/shown/copies';
import { isOne, type ShownKind } from '@/lib/shown/rules';
import { findApplication } from '../applications/reads';
import { between } from '../between';
import { findCheckIn } from '../check-ins/reads';
import { coachLinks } from '../coach-links/tables';
import { listEffort, listEffortGoals, listZonesLeft } from '../effort/reads';
import { concerns } from '../feedback/tables';
import { owned } from '../owned';
import { findRejection } from '../rejections/reads';
import { responses } from '../responses/tables';
import { findResume } from '../resumes/reads';
import type { OneOwner, OwnScope } from '../scope';
import { findStory } from '../stories/reads';
import { themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { shown, shownLooks } from './tables';

const COLUMNS = {
  id: shown.id,
  linkId: shown.linkId,
  kind: shown.kind,
  title: shown.title,
  line: shown.line,
  wantsLook: shown.wantsLook,
  takenBackAt: shown.takenBackAt,
  createdAt: shown.createdAt,
  /** When the coach opened it first. */
  lookedAt: shownLooks.createdAt,
  coach: coachLinks.coachName,
  isOpen: sql<boolean>`${coachLinks.id} is not null and ${coachLinks.endedAt} is null`,
  /** Whether the coach said anything about it. */
  isAnswered: sql<boolean>`exists (select from comments c where c.owner_id = ${shown.ownerId}
    and c.shown_id = ${shown.id} and c.by = 'coach' and c.kind = 'said')`,
};

const rows = ({ db }: Reading<OneOwner>) =>
  db
    .select({ ...COLUMNS, words: shown.words, href: shown.href })
    .from(shown)
    .leftJoin(coachLinks, and(eq(coachLinks.ownerId, shown.ownerId), eq(coachLinks.id, shown.linkId)))
    .leftJoin(shownLooks, and(eq(shownLooks.ownerId, shown.ownerId), eq(shownLooks.shownId, shown.id)))
    .$dynamic();

export type ShownRow = Awaited<ReturnType<typeof listShown>>[number];

/** What was shown, the newest first: a seeker's to anybody, also taken back; to a coach what is still shown to them. */
export async function listShown(tx: Reading<OneOwner>, { limit = 200 } = {}) {
  return rows(tx)
    .where(between(tx.scope, shown, tx.scope.kind === 'coach' ? isNull(shown.takenBackAt) : undefined))
    .orderBy(desc(shown.createdAt), desc(shown.id))
    .limit(limit);
}

/** One thing that was shown; undefined for what is not there for whoever asks. */
export async function findShown(tx: Reading<OneOwner>, shownId: string) {
  const [row] = await rows(tx).where(
    between(
      tx.scope,
      shown,
      eq(shown.id, shownId),
      tx.scope.kind === 'coach' ? isNull(shown.takenBackAt) : undefined,
    ),
  );
  return row;
}

const coachesOf = writtenOnce(({ scope, db }) =>
  db
    .select({
      linkId: coachLinks.id,
      name: coachLinks.coachName,
      organisation: coachLinks.organisation,
      scopes: coachLinks.scopes,
    })
    .from(coachLinks)
    .where(owned(scope, coachLinks, isNull(coachLinks.endedAt)))
    .orderBy(coachLinks.createdAt, coachLinks.id),
);

/** Coaches who see something now, as the seeker chooses among them; the longest known first. */
export async function listCoaches(tx: Reading<OwnScope>) {
  return coachesOf(tx);
}
export type MyCoach = Awaited<ReturnType<typeof listCoaches>>[number];

/** What a thing says now, to be copied; undefined where there is no such thing of the seeker's. */
export async function findToShow(
  tx: Reading<OwnScope>,
  { kind, id }: { kind: ShownKind; id: string },
): Promise<ToShow | undefined> {
  if (isOne(kind) && !id) return undefined;
  return FOUND[kind](tx, id);
}

type Find = (tx: Reading<OwnScope>, id: string) => Promise<ToShow | undefined>;

const FOUND: Record<ShownKind, Find> = {
  'check-in': async (tx, id) => tagged('check-in', await findCheckIn(tx, id)),
  no: async (tx, id) => {
    const found = await findRejection(tx, id);
    return found && !found.takenBackAt ? { ...found, kind: 'no' } : undefined;
  },
  application: async (tx, id) => tagged('application', await findApplication(tx, id)),
  story: async (tx, id) => tagged('story', await findStory(tx, id)),
  resume: async (tx, id) => tagged('resume', await findResume(tx, id)),
  letter: findLetter,
  answer: findAnswerTo,
  week: async (tx) => {
    const [goals, efforts, left] = await Promise.all([
      listEffortGoals(tx),
      listEffort(tx),
      listZonesLeft(tx),
    ]);
    return { kind: 'week', goals, efforts, left };
  },
  note: async () => ({ kind: 'note' }),
};

const tagged = <K extends string, T extends object>(kind: K, found: T | undefined) =>
  found && { ...found, kind };

/** A letter that has not gone: the question after a "no", or what is written once they have answered. */
async function findLetter({ scope, db }: Reading<OwnScope>, id: string): Promise<ToShow | undefined> {
  const [row] = await db.execute<{
    rejection_id: string;
    organisation: string;
    subject: string;
    text: string;
  }>(sql`
    select r.id as rejection_id, o.name as organisation, l.subject, l.text
    from (select owner_id, id, episode_id, subject, text from feedback_requests
        where owner_id = ${scope.owner} and id = ${id}
      union all select owner_id, id, episode_id, subject, text from letters
        where owner_id = ${scope.owner} and id = ${id}) l
    join episodes e on e.owner_id = l.owner_id and e.id = l.episode_id
    join rejections r on r.owner_id = e.owner_id and r.id = e.rejection_id and r.taken_back_at is null
    join applications a on a.owner_id = r.owner_id and a.id = r.application_id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id`);
  if (!row) return undefined;
  const { rejection_id: rejectionId, organisation, subject, text } = row;
  return { kind: 'letter', rejectionId, organisation, subject, text };
}

async function findAnswerTo({ scope, db }: Reading<OwnScope>, id: string): Promise<ToShow | undefined> {
  const [row] = await db
    .select({
      rejectionId: sql<string>`(select e.rejection_id from episodes e
        where e.owner_id = ${responses.ownerId} and e.id = ${responses.episodeId})`,
      concernId: responses.concernId,
      theme: themes.name,
      acknowledge: responses.acknowledge,
      draft: responses.draft,
    })
    .from(responses)
    .innerJoin(concerns, and(eq(concerns.ownerId, responses.ownerId), eq(concerns.id, responses.concernId)))
    .leftJoin(themes, and(eq(themes.ownerId, concerns.ownerId), eq(themes.id, concerns.themeId)))
    .where(owned(scope, responses, eq(responses.id, id)));
  return tagged('answer', row);
}
