import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { placeBetween } from '@/lib/applications/order';
import { libraryItem } from '@/lib/library/library';
import type { Purpose } from '@/lib/practice/input';
import { endsBeforeItBegins, firstDue } from '@/lib/practice/repeat';
import type { PracticeGroup, PracticeKind, Repeat } from '@/lib/practice/rules';
import type { Skill } from '@/lib/skills/rules';
import { type Day, dayIn } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { findDocument } from '../documents/reads';
import { findInterview } from '../interviews/reads';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { isDone } from './reads';
import { practiceItems } from './tables';

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
