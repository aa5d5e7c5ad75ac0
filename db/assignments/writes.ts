import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { placeBetween } from '@/lib/applications/order';
import type { ItemGift, QuestionGift, TemplateGift } from '@/lib/assignments/input';
import { type AssignmentKind, type AssignmentState, assignmentKey } from '@/lib/assignments/rules';
import { libraryItem } from '@/lib/library/library';
import { bankQuestion, keyOfWords } from '@/lib/questions/bank';
import { ownKeyOf } from '@/lib/templates/rules';
import { owned } from '../owned';
import { isDone } from '../practice/reads';
import { practiceItems } from '../practice/tables';
import { addQuestion, haveQuestion } from '../questions/writes';
import { beginRehearsal } from '../rehearsals/writes';
import { templates } from '../templates/tables';
import type { CoachWriting, Writing } from '../transaction';
import { findAssignment } from './reads';
import { assignments } from './tables';

/** What was given, or that the client has the same already and nothing was added. */
export type Given = { id: string; isThere: boolean };

/** A thing to practise, on the client's own checklist; what waits there already is there once. */
export async function giveItem(
  { scope, db, coach }: CoachWriting,
  { libraryKey, title, kind, dueOn, note }: ItemGift,
): Promise<Outcome<Given>> {
  const ready = libraryItem(libraryKey || null);
  const own = title ?? '';
  const [same] = await db
    .select({ id: practiceItems.id })
    .from(practiceItems)
    .where(
      owned(
        scope,
        practiceItems,
        isNull(practiceItems.archivedAt),
        sql`coalesce(${practiceItems.interviewId}, ${practiceItems.applicationId}, ${practiceItems.documentId},
          ${practiceItems.concernId}) is null`,
        ready
          ? eq(practiceItems.libraryKey, ready.key)
          : and(eq(sql`lower(${practiceItems.title})`, own.toLowerCase()), sql`not ${isDone}`),
      ),
    )
    .limit(1);
  if (same) return done({ id: same.id, isThere: true });
  const [last] = await db
    .select({ position: practiceItems.position })
    .from(practiceItems)
    .where(owned(scope, practiceItems))
    .orderBy(desc(practiceItems.position))
    .limit(1);
  const id = newId();
  const said = ready && {
    libraryKey: ready.key,
    kind: ready.kind,
    group: ready.group,
    skill: ready.skill,
    minutes: ready.minutes,
  };
  const made = await db
    .insert(practiceItems)
    .values({
      ownerId: scope.owner,
      id,
      kind,
      ...said,
      title: own || (ready?.title ?? ''),
      notes: note,
      dueOn,
      position: placeBetween(last?.position ?? null, null),
      assignedBy: coach.id,
      assignedName: coach.name,
      linkId: scope.linkId,
    })
    .onConflictDoNothing()
    .returning({ id: practiceItems.id });
  // Put there by the client at this very moment.
  return done({ id, isThere: made.length === 0 });
}

/** A question to rehearse, of the bank or the coach's own; the same is there once as long as it waits. */
export function giveQuestion(
  tx: CoachWriting,
  { questionKey, words, note }: QuestionGift,
): Promise<Outcome<Given>> {
  const key = questionKey || (words && keyOfWords(words)) || null;
  const text = bankQuestion(key)?.text ?? words ?? '';
  return give(tx, 'question', { questionKey: key, words: text, note });
}

/** A text to keep among one's own. */
export const giveTemplate = (tx: CoachWriting, { name, text, note }: TemplateGift): Promise<Outcome<Given>> =>
  give(tx, 'template', { name, words: text, note });

async function give(
  { scope, db, coach }: CoachWriting,
  kind: AssignmentKind,
  said: { questionKey?: string | null; name?: string; words: string; note: string },
): Promise<Outcome<Given>> {
  const id = newId();
  const made = await db
    .insert(assignments)
    .values({
      ownerId: scope.owner,
      id,
      linkId: scope.linkId,
      by: 'coach',
      authorId: coach.id,
      authorName: coach.name,
      kind,
      key: assignmentKey(kind, { key: said.questionKey ?? null, words: said.name ?? said.words }),
      ...said,
    })
    .onConflictDoNothing()
    .returning({ id: assignments.id });
  return done({ id, isThere: made.length === 0 });
}

/** The seeker rehearses a question that was given: it is one of theirs from then on. @returns the rehearsal begun. */
export async function rehearseGiven(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const given = await findAssignment(tx, id);
  if (given?.kind !== 'question') return refused('not-found');
  const { questionKey, words } = given;
  const had =
    questionKey && bankQuestion(questionKey)
      ? await haveQuestion(tx, questionKey)
      : await addQuestion(tx, { text: words, kind: 'role', skill: '', tags: [] });
  if (!had.ok) return had;
  const question = 'ref' in had.value ? had.value.ref : (questionKey as string);
  const begun = await beginRehearsal(tx, { question, itemId: '' });
  if (!begun.ok) return begun;
  await answer(tx, id, 'done');
  return done({ id: begun.value.id });
}

/** The seeker keeps a text that was given, among the texts of their own; kept twice it is there once. */
export async function keepGivenText(tx: Writing, id: string): Promise<Outcome<{ key: string }>> {
  const given = await findAssignment(tx, id);
  if (given?.kind !== 'template') return refused('not-found');
  // Its own id is the text's: pressed in two windows it is one text.
  const key = ownKeyOf(id);
  await tx.db
    .insert(templates)
    .values({
      ownerId: tx.scope.owner,
      id,
      key,
      name: given.name,
      relation: 'team',
      channel: 'email',
      text: given.words,
    })
    .onConflictDoNothing();
  await answer(tx, id, 'done');
  return done({ key });
}

/** The seeker would rather not. Nobody is asked why. */
export async function putGivenAway(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const given = await findAssignment(tx, id);
  if (!given) return refused('not-found');
  await answer(tx, id, 'away');
  return done({ id });
}

/** Only one that waits is answered: the first answer stands. */
async function answer(
  { scope, db }: Writing,
  id: string,
  state: Exclude<AssignmentState, 'open'>,
): Promise<void> {
  await db
    .update(assignments)
    .set({ state, answeredAt: sql`now()` })
    .where(owned(scope, assignments, and(eq(assignments.id, id), eq(assignments.state, 'open'))));
}
