import { desc, eq, type SQL, sql } from 'drizzle-orm';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { accessLog } from './tables';

/** Which lines: of one link, or older than a line that was shown. */
export interface LogAsked {
  readonly linkId?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Lines of the seeker's access log, the newest first, each with the thing it is about where that still exists. */
export async function listAccess(tx: Reading<OwnScope>, { linkId, before, limit }: LogAsked) {
  const { scope, db } = tx;
  const lines = await db
    .select({
      id: accessLog.id,
      createdAt: accessLog.createdAt,
      linkId: accessLog.linkId,
      coachName: accessLog.coachName,
      kind: accessLog.kind,
      what: accessLog.what,
      subjectId: accessLog.subjectId,
      about: accessLog.about,
    })
    .from(accessLog)
    .where(
      owned(
        scope,
        accessLog,
        linkId === undefined ? undefined : eq(accessLog.linkId, linkId),
        before === undefined ? undefined : earlierThan(scope, before),
      ),
    )
    .orderBy(desc(accessLog.createdAt), desc(accessLog.id))
    .limit(limit);
  const things = await listThings(tx, [...new Set(lines.flatMap(({ subjectId }) => subjectId ?? []))]);
  return lines.map(({ subjectId, ...line }) => ({
    ...line,
    thing: things.find(({ id }) => id === subjectId) ?? null,
  }));
}

/** Lines of one moment stand by their ids, which say nothing of time: those of a whole list are made from its day. */
const earlierThan = ({ owner }: OwnScope, id: string): SQL =>
  sql`(${accessLog.createdAt}, ${accessLog.id}) < (select c.created_at, c.id from access_log c
    where c.owner_id = ${owner} and c.id = ${id})`;
export type AccessRow = Awaited<ReturnType<typeof listAccess>>[number];

/** A thing of the seeker's that somebody looked at: the noun whose page shows it, and what the seeker calls it now. */
export interface Thing {
  readonly id: string;
  readonly noun: Noun;
  readonly name: string;
}
type Noun =
  | 'applications'
  | 'organisations'
  | 'interviews'
  | 'rejections'
  | 'concerns'
  | 'stories'
  | 'resumes'
  | 'documents'
  | 'items';

/** Whichever table an id is of; one that is gone, or in the bin, is not found. */
async function listThings({ scope, db }: Reading<OwnScope>, ids: readonly string[]): Promise<Thing[]> {
  if (ids.length === 0) return [];
  const these = (alias: string) =>
    sql`${sql.raw(alias)}.owner_id = ${scope.owner} and ${sql.raw(alias)}.id = any(${`{${ids.join(',')}}`}::uuid[])`;
  const ofRole = sql`join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id`;
  const found = await db.execute<{ id: string; noun: Noun; name: string }>(sql`
    select a.id, 'applications' as noun, a.role || ' at ' || o.name as name from applications a ${ofRole}
      where ${these('a')} and a.deleted_at is null
    union all select o.id, 'organisations', o.name from organisations o where ${these('o')} and o.merged_into_id is null
    union all select i.id, 'interviews', a.role || ' at ' || o.name from interviews i
      join applications a on a.owner_id = i.owner_id and a.id = i.application_id and a.deleted_at is null ${ofRole}
      where ${these('i')}
    union all select r.id, 'rejections', a.role || ' at ' || o.name from rejections r
      join applications a on a.owner_id = r.owner_id and a.id = r.application_id and a.deleted_at is null ${ofRole}
      where ${these('r')} and r.taken_back_at is null
    union all select c.id, 'concerns', coalesce(t.name, '') from concerns c
      left join themes t on t.owner_id = c.owner_id and t.id = c.theme_id where ${these('c')}
    union all select s.id, 'stories', s.title from stories s where ${these('s')}
    union all select d.id, case d.kind when 'resume' then 'resumes' else 'documents' end, d.name from documents d
      where ${these('d')}
    union all select p.id, 'items', p.title from practice_items p where ${these('p')}`);
  return [...found];
}
