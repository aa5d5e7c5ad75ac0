import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { MOST_TAGS, tagKey, tagLine, tagsIn } from '@/lib/tags/rules';
import { applications, applicationTags } from '../applications/tables';
import { appendEvents } from '../events/writes';
import { owned } from '../owned';
import { holdApplications } from '../standings/writes';
import type { Writing } from '../transaction';

/** Puts these tags on an application in place of those it has. Its history is told by whoever edits it. */
export async function setTags(tx: Writing, applicationId: string, tags: readonly string[]): Promise<void> {
  const of = eq(applicationTags.applicationId, applicationId);
  const others = notInArray(applicationTags.tag, [...tags]);
  await tx.db
    .delete(applicationTags)
    .where(owned(tx.scope, applicationTags, of, tags.length > 0 ? others : undefined));
  await putTags(
    tx,
    tags.map((tag) => ({ applicationId, tag })),
  );
}

/** A tag put on, or taken off. */
export interface TagChange {
  readonly tag: string;
  readonly isOn: boolean;
  /** In the history: the line of tags before and after. */
  readonly changes?: { readonly tags: { readonly from: string | null; readonly to: string | null } };
}

/** What is taken back: its event, and the tag as it was spelled there. */
export interface Undone {
  readonly eventId: string;
  readonly tag: string;
}

/**
 * Puts a tag on several applications, or takes it off; each says so in its history. Those that have it already (or have
 * it not) are passed over, and so are those that have as many tags as fit.
 * @returns ids of those that changed. Refuses 'not-found' where none of them is there.
 */
export async function tagApplications(
  tx: Writing,
  ids: readonly string[],
  { tag, isOn }: TagChange,
  undoes?: ReadonlyMap<string, Undone>,
): Promise<Outcome<{ ids: string[] }>> {
  const known = [...(await holdApplications(tx, ids)).keys()];
  if (known.length === 0) return refused('not-found');
  const before = await linesOf(tx, known);
  const changing = known.filter((id) => {
    const keys = tagsIn(before.get(id) ?? '').map(tagKey);
    return isOn ? !keys.includes(tagKey(tag)) && keys.length < MOST_TAGS : keys.includes(tagKey(tag));
  });
  if (changing.length === 0) return done({ ids: [] });
  if (isOn)
    await putTags(
      tx,
      changing.map((applicationId) => ({ applicationId, tag: undoes?.get(applicationId)?.tag ?? tag })),
    );
  else await takeOff(tx, changing, tag);
  await touch(tx, changing);
  await appendEvents(
    tx,
    changing.map((applicationId) => {
      const undone = undoes?.get(applicationId);
      const from = tagsIn(before.get(applicationId) ?? '');
      const rest = from.filter((one) => tagKey(one) !== tagKey(tag));
      const to = tagsIn(tagLine(isOn ? [...rest, undone?.tag ?? tag] : rest));
      return {
        kind: 'edited',
        applicationId,
        data: {
          fields: ['tags'],
          changes: { tags: { from: tagLine(from) || null, to: tagLine(to) || null } },
          tag,
          isOn,
        },
        ...(undone ? { undoesId: undone.eventId } : {}),
      };
    }),
  );
  return done({ ids: changing });
}

/** Rows a statement, so that its values stay well below what one may carry. */
const AT_ONCE = 5_000;

/** Puts tags on applications that are the seeker's, and says nothing of it: whoever brings them in tells their history. */
export async function putTags(
  { scope, db }: Writing,
  rows: readonly { readonly applicationId: string; readonly tag: string }[],
): Promise<void> {
  for (let n = 0; n < rows.length; n += AT_ONCE)
    await db
      .insert(applicationTags)
      .values(
        rows
          .slice(n, n + AT_ONCE)
          .map((row) => ({ ...row, ownerId: scope.owner, id: newId(), tagKey: tagKey(row.tag) })),
      )
      .onConflictDoNothing();
}

async function takeOff({ scope, db }: Writing, ids: readonly string[], tag: string): Promise<void> {
  await db
    .delete(applicationTags)
    .where(
      owned(
        scope,
        applicationTags,
        and(inArray(applicationTags.applicationId, [...ids]), eq(applicationTags.tagKey, tagKey(tag))),
      ),
    );
}

/** An edit that has one of them open elsewhere must see the tags first. */
async function touch({ scope, db }: Writing, ids: readonly string[]): Promise<void> {
  await db
    .update(applications)
    .set({ version: sql`${applications.version} + 1`, updatedAt: sql`now()` })
    .where(owned(scope, applications, inArray(applications.id, [...ids]), isNull(applications.deletedAt)));
}

/** Each one's tags in one line. */
async function linesOf({ scope, db }: Writing, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({
      id: applicationTags.applicationId,
      line: sql<string>`string_agg(${applicationTags.tag}, ', ')`,
    })
    .from(applicationTags)
    .where(owned(scope, applicationTags, inArray(applicationTags.applicationId, [...ids])))
    .groupBy(applicationTags.applicationId);
  return new Map(rows.map(({ id, line }) => [id, line]));
}
