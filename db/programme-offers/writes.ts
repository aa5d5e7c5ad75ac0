import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { nameKey } from '@/lib/organisations/names';
import { newIn } from '@/lib/programmes/difference';
import type { OfferTaken } from '@/lib/programmes/input';
import type { ProgrammeLine } from '@/lib/programmes/rules';
import { ownKeyOf } from '@/lib/templates/rules';
import type { Database } from '../client';
import { listEffortGoals } from '../effort/reads';
import { setEffortGoals } from '../effort/writes';
import { owned } from '../owned';
import { practiceItems } from '../practice/tables';
import { addFromLibrary, addItem, updateItem } from '../practice/writes';
import { programmeOffers, programmes } from '../programmes/tables';
import { addStage } from '../stages/writes';
import { templates } from '../templates/tables';
import type { CoachWriting, Writing } from '../transaction';

type Id = { id: string };

/** A link between a client and a coach, as an offer needs it. */
export interface LinkOfOffer {
  readonly id: string;
  readonly ownerId: string;
  readonly coachId: string;
  readonly coachName: string;
}

/**
 * Offers a client all programmes that their coach means for new ones: for the act that makes the link, whether that is
 * the seeker's or the coach's, and harmless when done again. Nothing is laid down before the seeker takes it.
 */
export async function offerProgrammeTo({ db }: { readonly db: Database }, link: LinkOfOffer): Promise<void> {
  const all = await db
    .select()
    .from(programmes)
    .where(
      and(eq(programmes.ownerId, link.coachId), eq(programmes.forNew, true), isNull(programmes.retiredAt)),
    );
  for (const programme of all) await offer(db, programme, link);
}

/**
 * Offers one programme to one client: all of it the first time, later what is new in it; one that still waits is
 * replaced. Refuses 'nothing-new'.
 */
export async function offerProgramme(
  { db, scope, coach }: CoachWriting,
  programmeId: string,
): Promise<Outcome<Id>> {
  const [programme] = await db
    .select()
    .from(programmes)
    .where(
      and(eq(programmes.ownerId, coach.id), eq(programmes.id, programmeId), isNull(programmes.retiredAt)),
    );
  if (!programme) return refused('not-found');
  const link = { id: scope.linkId, ownerId: scope.owner, coachId: coach.id, coachName: coach.name };
  const id = await offer(db, programme, link);
  return id ? done({ id }) : refused('nothing-new');
}

async function offer(
  db: Database,
  programme: typeof programmes.$inferSelect,
  link: LinkOfOffer,
): Promise<string | undefined> {
  const ofThis = and(
    eq(programmeOffers.ownerId, link.ownerId),
    eq(programmeOffers.linkId, link.id),
    eq(programmeOffers.programmeId, programme.id),
  );
  const [seen] = await db
    .select({ whole: programmeOffers.whole })
    .from(programmeOffers)
    .where(and(ofThis, inArray(programmeOffers.state, ['taken', 'declined'])))
    .orderBy(desc(programmeOffers.programmeVersion))
    .limit(1);
  const lines = newIn(seen?.whole ?? [], programme.lines);
  if (lines.length === 0) return undefined;
  const id = newId();
  const [made] = await db
    .insert(programmeOffers)
    .values({
      ownerId: link.ownerId,
      id,
      linkId: link.id,
      by: 'coach',
      authorId: link.coachId,
      authorName: link.coachName,
      programmeId: programme.id,
      programmeVersion: programme.version,
      name: programme.name,
      words: programme.words,
      lines,
      whole: programme.lines,
    })
    .onConflictDoNothing()
    .returning({ id: programmeOffers.id });
  if (!made) return undefined;
  await db
    .update(programmeOffers)
    .set({ state: 'replaced', answeredAt: sql`now()` })
    .where(and(ofThis, eq(programmeOffers.state, 'open'), ne(programmeOffers.id, id)));
  return id;
}

/**
 * Takes of an offer what is ticked, all of it or none: stages are added beside those that are there, texts and things to
 * practise go where one's own are, a weekly goal takes the place of the one of its kind. Nothing of the seeker's is
 * removed. What is there already is there once. Refuses 'too-many-stages'.
 */
export async function takeOffer(
  tx: Writing,
  { programmeOfferId: id, picked }: OfferTaken,
): Promise<Outcome<{ id: string; n: number }>> {
  const offer = await holdOffer(tx, id);
  if (!offer) return refused('not-found');
  if (offer.state !== 'open')
    return offer.state === 'replaced' ? refused('proposal-over') : done({ id, n: 0 });
  const lines = offer.lines.filter((line) => picked.includes(line.id));
  for (const line of lines) {
    const laid = await lay(tx, line, offer);
    if (!laid.ok) return laid;
  }
  await answer(tx, id, {
    state: lines.length > 0 ? 'taken' : 'declined',
    taken: lines.map((line) => line.id),
  });
  return done({ id, n: lines.length });
}

/** None of it. Nobody is asked why, and the same is not offered again. */
export async function declineOffer(tx: Writing, id: string): Promise<Outcome<Id>> {
  const offer = await holdOffer(tx, id);
  if (!offer) return refused('not-found');
  if (offer.state === 'open') await answer(tx, id, { state: 'declined', taken: [] });
  return done({ id });
}

async function holdOffer({ scope, db }: Writing, id: string) {
  const [row] = await db
    .select({
      state: programmeOffers.state,
      lines: programmeOffers.lines,
      linkId: programmeOffers.linkId,
      authorId: programmeOffers.authorId,
      authorName: programmeOffers.authorName,
    })
    .from(programmeOffers)
    .where(owned(scope, programmeOffers, eq(programmeOffers.id, id)))
    .for('update');
  return row;
}
type Held = NonNullable<Awaited<ReturnType<typeof holdOffer>>>;

/** Lays one line down where it belongs. */
async function lay(tx: Writing, line: ProgrammeLine, offer: Held): Promise<Outcome<unknown>> {
  switch (line.of) {
    case 'stage': {
      const added = await addStage(tx, newId(), line);
      // A column of that name is what was wanted.
      return !added.ok && added.reason === 'stage-name-taken' ? done(null) : added;
    }
    case 'template':
      return layTemplate(tx, line);
    case 'item':
      return layItem(tx, line, offer);
    case 'goal':
      return layGoal(tx, line);
  }
}

async function layTemplate(
  { scope, db }: Writing,
  { name, text }: Extract<ProgrammeLine, { of: 'template' }>,
): Promise<Outcome<null>> {
  const own = await db
    .select({ name: templates.name, text: templates.text })
    .from(templates)
    .where(owned(scope, templates));
  if (own.some((one) => nameKey(one.name) === nameKey(name) && one.text === text)) return done(null);
  const id = newId();
  await db.insert(templates).values({
    ownerId: scope.owner,
    id,
    key: ownKeyOf(id),
    name,
    relation: 'team',
    channel: 'email',
    text,
  });
  return done(null);
}

async function layItem(
  tx: Writing,
  { libraryKey, title, kind }: Extract<ProgrammeLine, { of: 'item' }>,
  { authorId, authorName, linkId }: Held,
): Promise<Outcome<unknown>> {
  const [same] = libraryKey
    ? []
    : await tx.db
        .select({ id: practiceItems.id })
        .from(practiceItems)
        .where(
          owned(tx.scope, practiceItems, eq(practiceItems.title, title), isNull(practiceItems.archivedAt)),
        )
        .limit(1);
  if (same) return done(same);
  const added = libraryKey
    ? await addFromLibrary(tx, { key: libraryKey })
    : await addItem(tx, { title, kind, dueOn: null });
  if (!added.ok) return added;
  return updateItem(tx, added.value.id, {
    assignedBy: sql`coalesce(assigned_by, ${authorId}::uuid)`,
    assignedName: sql`coalesce(assigned_name, ${authorName})`,
    linkId: sql`coalesce(link_id, ${linkId}::uuid)`,
  });
}

/** When and where one means to do it are one's own words, and stay. */
async function layGoal(
  tx: Writing,
  { kind, n }: Extract<ProgrammeLine, { of: 'goal' }>,
): Promise<Outcome<unknown>> {
  const own = await listEffortGoals(tx);
  const before = own.find((goal) => goal.kind === kind);
  const { whenText = null, whereText = null } = before ?? {};
  return setEffortGoals(tx, [...own.filter((goal) => goal !== before), { kind, n, whenText, whereText }]);
}

const answer = ({ scope, db }: Writing, id: string, as: { state: 'taken' | 'declined'; taken: string[] }) =>
  db
    .update(programmeOffers)
    .set({ ...as, answeredAt: sql`now()` })
    .where(owned(scope, programmeOffers, eq(programmeOffers.id, id)));
