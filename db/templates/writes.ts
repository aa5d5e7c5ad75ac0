import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { builtIn } from '@/lib/templates/built-in';
import type { EditedTemplate, Owned } from '@/lib/templates/input';
import { readyText } from '@/lib/templates/reminders';
import { BUILT_IN_KEYS, ownKeyOf } from '@/lib/templates/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findTemplate, findVersion } from './reads';
import { templates, templateVersions } from './tables';

type Kept = Outcome<{ key: string }>;
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Makes a built-in text one's own. Where there is a copy already, in another window, it is 'stale'. */
export async function ownTemplate(tx: Writing, { key, subjectLine: subject, text }: Owned): Promise<Kept> {
  const { relation, channel } = readyText(key, tx.person.locale ?? 'en-GB');
  const [made] = await tx.db
    .insert(templates)
    .values({
      ownerId: tx.scope.owner,
      id: newId(),
      key,
      relation,
      channel,
      subject,
      text,
    })
    .onConflictDoNothing()
    .returning({ id: templates.id });
  return made ? done({ key }) : refused('stale');
}

/** Writes one anew; how it read before is kept. */
export async function editTemplate(tx: Writing, given: EditedTemplate): Promise<Kept> {
  const { id, version, name, subjectLine: subject, text } = given;
  return change(tx, { id, version }, (before) => ({
    ...(before.name ? { name: name ?? before.name } : {}),
    subject,
    text,
    putAwayAt: null,
  }));
}

/** An earlier version again; how it reads now is kept as one more. */
export async function bringBack(tx: Writing, templateVersionId: string): Promise<Kept> {
  const earlier = await findVersion(tx, templateVersionId);
  if (!earlier) return refused('not-found');
  const { templateId: id, version, subject, text } = earlier;
  return change(tx, { id, version }, () => ({ subject, text, putAwayAt: null }));
}

/** Not used any more: in place of a copy the built-in one is back. It can be taken out again. */
export const putAway = (tx: Writing, seen: Seen): Promise<Kept> =>
  change(tx, seen, () => ({ putAwayAt: sql`now()` }));

export const takeOut = (tx: Writing, seen: Seen): Promise<Kept> =>
  change(tx, seen, () => ({ putAwayAt: null }));

/** A further text with a name of its own, beginning with the words of another, built in or own. */
export async function copyTemplate(
  tx: Writing,
  { from, name }: { from: string; name: string },
): Promise<Kept> {
  const key = BUILT_IN_KEYS.find((one) => one === from);
  const copied = await findTemplate(tx, from);
  const source =
    copied && !(key && copied.putAwayAt) ? copied : key && builtIn(key, tx.person.locale ?? 'en-GB');
  if (!source) return refused('not-found');
  const id = newId();
  const { relation, channel, subject, text } = source;
  const own = { ownerId: tx.scope.owner, id, key: ownKeyOf(id), name, relation, channel, subject, text };
  await tx.db.insert(templates).values(own);
  return done({ key: own.key });
}

/** The one versioned update: what changes words keeps the earlier ones. */
async function change(
  tx: Writing,
  { id, version }: Seen,
  to: (before: typeof templates.$inferSelect) => object,
): Promise<Kept> {
  const [before] = await tx.db
    .select()
    .from(templates)
    .where(owned(tx.scope, templates, eq(templates.id, id)));
  if (!before) return refused('not-found');
  const columns = to(before);
  const [changed] = await tx.db
    .update(templates)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, templates, and(eq(templates.id, id), eq(templates.version, version))))
    .returning({ subject: templates.subject, text: templates.text });
  if (!changed) return refused('stale');
  if (changed.subject !== before.subject || changed.text !== before.text)
    await tx.db.insert(templateVersions).values({
      ownerId: tx.scope.owner,
      id: newId(),
      templateId: id,
      n: version,
      subject: before.subject,
      text: before.text,
    });
  return done({ key: before.key });
}
