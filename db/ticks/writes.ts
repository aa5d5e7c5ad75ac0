import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { INTERVIEW_KIND_WORDS, type InterviewKind } from '@/lib/interviews/rules';
import type { Purpose } from '@/lib/practice/input';
import { dueAfter } from '@/lib/practice/repeat';
import { type Day, dayIn } from '@/lib/time/days';
import { noonIn } from '@/lib/time/zones';
import { findDocument } from '../documents/reads';
import { findInterview } from '../interviews/reads';
import { owned } from '../owned';
import { practiceDone, practiceItems } from '../practice/tables';
import { addFromLibrary, holdItem, updateItem } from '../practice/writes';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';

type Id = { id: string };

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
  const day = dayIn(tx.person.timeZone, new Date());
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
  await keepWin(tx, { ...winOf(item, interviewId), about: await aboutIt(tx, item, interview) });
  return done({ id });
}

type Item = NonNullable<Awaited<ReturnType<typeof holdItem>>>;

/** Getting ready for one interview, or going through one version of a resume, is one win, however many ticks it takes. */
const winOf = (item: Item, interviewId: string | null) =>
  ({
    kind: 'practised',
    ...(interviewId
      ? { subjectKind: 'interview-checklist', subjectId: interviewId }
      : isOfVersion(item)
        ? { subjectKind: 'resume-checklist', subjectId: item.documentId }
        : { subjectKind: 'practice-item', subjectId: item.id }),
  }) as const;

/** A line of a version's checklist; what is one's own about a version is a thing by itself. */
const isOfVersion = (item: Item): item is Item & { documentId: string } =>
  item.documentId !== null && item.libraryKey !== null;

async function aboutIt(
  tx: Writing,
  item: Item,
  interview: { kind: InterviewKind; organisation: string } | null,
): Promise<string> {
  if (interview) {
    const { kind, organisation } = interview;
    return `getting ready for the ${INTERVIEW_KIND_WORDS[kind].toLowerCase()} with ${organisation}`;
  }
  const version = isOfVersion(item) && (await findDocument(tx, item.documentId));
  return version ? `going through the resume “${version.name}”` : item.title;
}

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
  given: { key: string } & Partial<Purpose>,
): Promise<Outcome<Id>> {
  const added = await addFromLibrary(tx, given);
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
  if (!(await isAnyLeft(tx, item, last.interviewId))) await takeWinBack(tx, winOf(item, last.interviewId));
  return done({ id });
}

/** Whether a tick is left of what is the same win. */
async function isAnyLeft(tx: Writing, item: Item, interviewId: string | null): Promise<boolean> {
  const left = await tx.db
    .select({ id: practiceDone.id })
    .from(practiceDone)
    .innerJoin(
      practiceItems,
      and(eq(practiceItems.ownerId, practiceDone.ownerId), eq(practiceItems.id, practiceDone.itemId)),
    )
    .where(
      owned(
        tx.scope,
        practiceDone,
        interviewId
          ? eq(practiceDone.interviewId, interviewId)
          : isOfVersion(item)
            ? and(eq(practiceItems.documentId, item.documentId), isNotNull(practiceItems.libraryKey))
            : and(eq(practiceDone.itemId, item.id), isNull(practiceDone.interviewId)),
      ),
    )
    .limit(1);
  return left.length > 0;
}
