import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { placeBetween } from '@/lib/applications/order';
import { INTERVIEW_KIND_WORDS } from '@/lib/interviews/rules';
import type { Purpose } from '@/lib/practice/input';
import { libraryItem } from '@/lib/practice/library/library';
import { dueAfter, endsBeforeItBegins, firstDue } from '@/lib/practice/repeat';
import type { PracticeGroup, PracticeKind, Repeat } from '@/lib/practice/rules';
import type { Skill } from '@/lib/skills/rules';
import { type Day, dayIn } from '@/lib/time/days';
import { noonIn } from '@/lib/time/zones';
import { findApplication } from '../applications/reads';
import { findDocument } from '../documents/reads';
import { findInterview } from '../interviews/reads';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';
import { isDone } from './reads';
import { practiceDone, practiceItems } from './tables';

type Id = { id: string };
/** What a new item may say of itself; what it is for has to be the seeker's own. */
interface NewItem extends Partial<Purpose> {
  readonly title: string;
  readonly kind: PracticeKind;
  readonly dueOn: Day | null;
  readonly repeat?: Repeat;
  readonly repeatUntil?: Day | null;
  readonly minutes?: number | null;
  readonly group?: PracticeGroup | null;
  readonly skill?: Skill | null;
  readonly libraryKey?: string | null;
  readonly concernId?: string | null;
}

const today = (tx: Writing) => dayIn(tx.person.timeZone, new Date());
const changed = { version: sql`${practiceItems.version} + 1`, updatedAt: sql`now()` };

/**
 * One thing to do, of one's own or from a concern; the last in the order. Named after an item of the library it has what
 * that says of itself, and where that is on the list already it is one's own. Refuses 'ends-too-early'.
 */
export async function addItem(tx: Writing, given: NewItem): Promise<Outcome<Id>> {
  if (!(await hasPurpose(tx, given))) return refused('not-found');
  const rule = ruleOf(tx, given);
  if (!rule) return refused('ends-too-early');
  const isThere = given.libraryKey && (await findSame(tx, given.libraryKey, given));
  const ready = isThere ? undefined : libraryItem(given.libraryKey ?? null);
  const said = ready && { group: ready.group, skill: ready.skill, minutes: ready.minutes };
  return done({ id: await insert(tx, { ...said, ...given, ...rule, libraryKey: ready?.key ?? null }) });
}

/** An item of the library; where it is on the list for the same thing already, that one. */
export async function addFromLibrary(
  tx: Writing,
  { key, ...purpose }: { key: string; concernId?: string | null } & Partial<Purpose>,
): Promise<Outcome<Id>> {
  const item = libraryItem(key);
  if (!item || !(await hasPurpose(tx, purpose))) return refused('not-found');
  const there = await findSame(tx, key, purpose);
  if (there) return done(there);
  const { title, kind, group, skill, minutes } = item;
  const said = { title, kind, group, skill, minutes, libraryKey: key, dueOn: null };
  return done({ id: await insert(tx, { ...said, ...purpose }) });
}

/** What repeats by days begins on one, and only that has a last day; null where that lies before the first. */
export function ruleOf(tx: Writing, { repeat = 'none', dueOn, repeatUntil = null }: NewItem) {
  const first = firstDue(repeat, dueOn, today(tx));
  if (endsBeforeItBegins(repeat, first, repeatUntil)) return null;
  const hasEnd = repeat === 'daily' || repeat === 'weekly';
  return { repeat, dueOn: first, repeatUntil: hasEnd ? repeatUntil : null };
}

async function hasPurpose(tx: Writing, given: Partial<Purpose>): Promise<boolean> {
  const found = await Promise.all([
    given.interviewId ? findInterview(tx, given.interviewId) : true,
    given.applicationId ? findApplication(tx, given.applicationId) : true,
    given.documentId ? findDocument(tx, given.documentId) : true,
  ]);
  return found.every(Boolean);
}

async function insert(tx: Writing, given: NewItem): Promise<string> {
  const { scope, db } = tx;
  const [last] = await db
    .select({ position: practiceItems.position })
    .from(practiceItems)
    .where(owned(scope, practiceItems))
    .orderBy(desc(practiceItems.position))
    .limit(1);
  const [made] = await db
    .insert(practiceItems)
    .values({
      ownerId: scope.owner,
      id: newId(),
      position: placeBetween(last?.position ?? null, null),
      ...given,
    })
    .onConflictDoNothing()
    .returning({ id: practiceItems.id });
  // Pressed in two windows at once: the other one's row is the same thing.
  const row = made ?? (given.libraryKey ? await findSame(tx, given.libraryKey, given) : undefined);
  if (!row) throw new Error('An item was neither made nor found.');
  return row.id;
}

/** The same of the library for the same thing, unless it was put away. */
export async function findSame(
  { scope, db }: Writing,
  key: string,
  { concernId, interviewId, applicationId, documentId }: Partial<NewItem>,
): Promise<Id | undefined> {
  const [row] = await db
    .select({ id: practiceItems.id })
    .from(practiceItems)
    .where(
      owned(
        scope,
        practiceItems,
        eq(practiceItems.libraryKey, key),
        isNull(practiceItems.archivedAt),
        sql`${practiceItems.concernId} is not distinct from ${concernId ?? null}::uuid`,
        sql`${practiceItems.interviewId} is not distinct from ${interviewId ?? null}::uuid`,
        sql`${practiceItems.applicationId} is not distinct from ${applicationId ?? null}::uuid`,
        sql`${practiceItems.documentId} is not distinct from ${documentId ?? null}::uuid`,
      ),
    );
  return row;
}

/** The row of an item, held until the act is over; what is done with it is counted from there. */
export async function holdItem({ scope, db }: Writing, id: string) {
  const [row] = await db
    .select()
    .from(practiceItems)
    .where(owned(scope, practiceItems, eq(practiceItems.id, id)))
    .for('update');
  return row;
}

interface Ticked {
  /** The day it was done on, if not today; never one to come. */
  readonly on?: Day | null;
  /** The due day that was seen: ticked for it in another window, it counts once. */
  readonly wasDueOn?: Day | null | undefined;
  /** The interview it was done for, of what is done before each. */
  readonly interviewId?: string | null;
}

/**
 * It was done: a row each time, and one win for the item; what repeats is due on its next day. Done already, it stays
 * done, and no row is added. Refuses 'in-the-future'.
 */
export async function tickItem(tx: Writing, id: string, given: Ticked = {}): Promise<Outcome<Id>> {
  const item = await holdItem(tx, id);
  const interviewId = item?.interviewId ?? given.interviewId ?? null;
  const interview = interviewId ? await findInterview(tx, interviewId) : null;
  if (!item || interview === undefined) return refused('not-found');
  const day = today(tx);
  const on = given.on ?? day;
  if (on > day) return refused('in-the-future');
  if (await isTicked(tx, item, { on, interviewId, wasDueOn: given.wasDueOn })) return done({ id });
  await tx.db.insert(practiceDone).values({
    ownerId: tx.scope.owner,
    id: newId(),
    itemId: id,
    interviewId,
    doneOn: on,
    wasDueOn: item.dueOn,
    ...(on < day ? { at: noonIn(tx.person.timeZone, on) } : {}),
  });
  const dueOn = dueAfter(item, on);
  if (dueOn !== item.dueOn) await updateItem(tx, id, { dueOn });
  await keepWin(
    tx,
    interview
      ? { ...winOf(interview.id), about: `getting ready for the ${nameOf(interview)}` }
      : { kind: 'practised', subjectKind: 'practice-item', subjectId: id, about: item.title },
  );
  return done({ id });
}

/** Getting ready for an interview is one win, however many things it takes. */
const winOf = (interviewId: string) =>
  ({ kind: 'practised', subjectKind: 'interview-checklist', subjectId: interviewId }) as const;
const nameOf = ({ kind, organisation }: { kind: keyof typeof INTERVIEW_KIND_WORDS; organisation: string }) =>
  `${INTERVIEW_KIND_WORDS[kind].toLowerCase()} with ${organisation}`;

type Item = NonNullable<Awaited<ReturnType<typeof holdItem>>>;

/** What is done before each interview counts once for each, and for none in particular once a day. */
async function isTicked(tx: Writing, item: Item, { on, interviewId, wasDueOn }: Ticked & { on: Day }) {
  const isByDays = item.repeat === 'daily' || item.repeat === 'weekly';
  if (isByDays && item.dueOn === null) return true;
  const [row] = await tx.db
    .select({ id: practiceDone.id })
    .from(practiceDone)
    .where(
      owned(
        tx.scope,
        practiceDone,
        eq(practiceDone.itemId, item.id),
        isByDays ? eq(practiceDone.wasDueOn, wasDueOn ?? (item.dueOn as Day)) : undefined,
        item.repeat !== 'before-each-interview'
          ? undefined
          : interviewId
            ? eq(practiceDone.interviewId, interviewId)
            : and(isNull(practiceDone.interviewId), eq(practiceDone.doneOn, on)),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** An item of the library that is done without having been on the list: it is put there, and done, in one act. */
export async function tickLibrary(
  tx: Writing,
  { key, interviewId }: { key: string; interviewId: string | null },
): Promise<Outcome<Id>> {
  const added = await addFromLibrary(tx, { key, interviewId });
  return added.ok ? tickItem(tx, added.value.id) : added;
}

/** A tick that was a slip: the latest is gone, and due when it was; earlier ones stay, and the win goes with the last. */
export async function untickItem(
  tx: Writing,
  id: string,
  { interviewId: given = null }: { interviewId?: string | null } = {},
): Promise<Outcome<Id>> {
  const item = await holdItem(tx, id);
  if (!item) return refused('not-found');
  const interviewId = item.interviewId ?? given;
  const all = await tx.db
    .select()
    .from(practiceDone)
    .where(owned(tx.scope, practiceDone, eq(practiceDone.itemId, id)))
    .orderBy(desc(practiceDone.createdAt), desc(practiceDone.id));
  const [last] = interviewId ? all.filter((row) => row.interviewId === interviewId) : all;
  if (!last) return done({ id });
  await tx.db.delete(practiceDone).where(owned(tx.scope, practiceDone, eq(practiceDone.id, last.id)));
  const { wasDueOn, doneOn } = last;
  if (wasDueOn && doneOn && dueAfter({ ...item, dueOn: wasDueOn }, doneOn) === item.dueOn)
    await updateItem(tx, id, { dueOn: wasDueOn });
  if (last.interviewId) await takeReadyBack(tx, last.interviewId);
  else if (!all.some((row) => row !== last && row.interviewId === null))
    await takeWinBack(tx, { kind: 'practised', subjectKind: 'practice-item', subjectId: id });
  return done({ id });
}

/** Where nothing is seen to any more for an interview, it is no win. */
async function takeReadyBack(tx: Writing, interviewId: string): Promise<void> {
  const left = await tx.db
    .select({ id: practiceDone.id })
    .from(practiceDone)
    .where(owned(tx.scope, practiceDone, eq(practiceDone.interviewId, interviewId)))
    .limit(1);
  if (left.length === 0) await takeWinBack(tx, winOf(interviewId));
}

/** Puts an item away; what was done with it stays done. */
export const archiveItem = (tx: Writing, id: string): Promise<Outcome<Id>> =>
  updateItem(tx, id, { archivedAt: sql`now()` });

/** Changes columns of an item; its next edit has to have seen that. */
export async function updateItem(
  tx: Writing,
  id: string,
  columns: Parameters<ReturnType<typeof tx.db.update<typeof practiceItems>>['set']>[0],
): Promise<Outcome<Id>> {
  const [row] = await tx.db
    .update(practiceItems)
    .set({ ...columns, ...changed })
    .where(owned(tx.scope, practiceItems, eq(practiceItems.id, id)))
    .returning({ id: practiceItems.id });
  return row ? done(row) : refused('not-found');
}

/** The seeker decided otherwise about a concern: what was not done yet for it, and what comes back, is put away. */
export async function archiveOpenItemsOf(tx: Writing, concernId: string): Promise<void> {
  await tx.db
    .update(practiceItems)
    .set({ archivedAt: sql`now()`, ...changed })
    .where(
      owned(
        tx.scope,
        practiceItems,
        and(
          eq(practiceItems.concernId, concernId),
          isNull(practiceItems.archivedAt),
          sql`(${practiceItems.repeat} <> 'none' or not ${isDone})`,
        ),
      ),
    );
}
