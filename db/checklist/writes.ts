import { eq } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { ItemEdited } from '@/lib/practice/input';
import { spread } from '@/lib/practice/order';
import { groupOf } from '@/lib/practice/progress';
import { isFinished } from '@/lib/practice/rules';
import { dayIn } from '@/lib/time/days';
import { owned } from '../owned';
import { listPractice } from '../practice/reads';
import { practiceItems } from '../practice/tables';
import { findSame, holdItem, ruleOf, updateItem } from '../practice/writes';
import type { Writing } from '../transaction';

type Id = { id: string };

/** Writes an item anew, if nobody changed it since `version`. Refuses 'stale' and 'ends-too-early'. */
export async function editItem(tx: Writing, { id, version, ...given }: ItemEdited): Promise<Outcome<Id>> {
  const before = await holdItem(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  const rule = isSameRule(before, given) ? {} : ruleOf(tx, given);
  if (!rule) return refused('ends-too-early');
  await updateItem(tx, id, { ...given, ...rule });
  return done({ id });
}

/** Nothing was said about its days: one that has come to its end does not begin anew. */
const isSameRule = (before: Rule, given: Rule) =>
  before.repeat === given.repeat && before.dueOn === given.dueOn && before.repeatUntil === given.repeatUntil;
type Rule = Pick<ItemEdited, 'repeat' | 'dueOn' | 'repeatUntil'>;

/** Takes an item up again; where the same of the library was added meanwhile, that one stands for both. */
export async function unarchiveItem(tx: Writing, id: string): Promise<Outcome<Id>> {
  const item = await holdItem(tx, id);
  if (!item) return refused('not-found');
  const same = item.libraryKey ? await findSame(tx, item.libraryKey, item) : undefined;
  return same ? done(same) : updateItem(tx, id, { archivedAt: null });
}

/**
 * Changes places with the one above or below it on the checklist: in the group that it is shown in, among what is open. At
 * the end nothing moves. What a form shows has not changed.
 */
export async function placeItem(
  tx: Writing,
  { itemId, go }: { itemId: string; go: 'up' | 'down' },
): Promise<Outcome<Id>> {
  const item = await holdItem(tx, itemId);
  if (!item) return refused('not-found');
  const today = dayIn(tx.person.timeZone, new Date());
  const group = (await listPractice(tx)).filter(
    (one) => one.kind === item.kind && groupOf(one) === groupOf(item) && !isFinished(one, today),
  );
  for (const { id, position } of spread(group, itemId, go))
    await tx.db
      .update(practiceItems)
      .set({ position })
      .where(owned(tx.scope, practiceItems, eq(practiceItems.id, id)));
  return done({ id: itemId });
}
