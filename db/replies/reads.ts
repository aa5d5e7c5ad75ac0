import { eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { Sent } from '@/lib/applications/usual-reply-time';
import { interviews } from '../interviews/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { spelledOnce, writtenOnce } from '../written-once';

/**
 * The applications that lately left a stage of the kind *applied*, each with the day it was sent and the day that something came
 * from them: the move on, or the "no". Ways out that are the seeker's own, and what was undone, are no replies. Days are
 * those of the seeker's zone; only the newest moves are looked at, so that its cost stays the same in a long search.
 * @param asked.of an application: where it waits for no word, nothing is looked for.
 */
export async function listReplies(
  tx: Reading<OneOwner>,
  { of, limit = 300 }: { of?: string; limit?: number } = {},
): Promise<Sent[]> {
  const rows = await (of ? repliesIfWanted(tx, of, limit) : allReplies(tx, limit));
  return rows.map((row) => ({ appliedOn: row.applied_on, repliedOn: row.replied_on }));
}

interface ReplyRow {
  readonly applied_on: string;
  readonly replied_on: string;
}
const allReplies = spelledOnce<ReplyRow, [limit: number]>((tx, limit) => repliesOf(tx, undefined, limit));
const repliesIfWanted = spelledOnce<ReplyRow, [of: string, limit: number]>(repliesOf);

function repliesOf({ scope }: Reading<OneOwner>, of: string | undefined, limit: number): SQL {
  // Looked at before any event is: most pages are of applications for which nobody wants to know.
  const isWanted = of
    ? sql`exists (select from applications where owner_id = ${scope.owner} and id = ${of}
        and outcome is null and stage_kind not in ('saved', 'offer'))`
    : sql`true`;
  const left = sql`data ->> 'from' = any (array(
    select id::text from stages where owner_id = ${scope.owner} and kind = 'applied'))`;
  return sql`
    with latest as (
      (select owner_id, id, application_id, at, kind, data from events
        where owner_id = ${scope.owner} and kind = 'moved' and ${isWanted} order by at desc limit ${limit})
      union all
      (select owner_id, id, application_id, at, kind, data from events
        where owner_id = ${scope.owner} and kind = 'no-logged' and ${isWanted} order by at desc limit ${limit})
    ), left_applied as materialized (
      select owner_id, id, application_id, at from latest
      where ${left} and (kind = 'no-logged' or data ->> 'to' = any (array(
        select id::text from stages where owner_id = ${scope.owner}
          and kind in ('screening', 'assessment', 'interview', 'offer'))))
    )
    select a.applied_on::text, (coalesce((
        select d.at from events d where d.owner_id = l.owner_id and d.application_id = l.application_id
          and d.corrects_id = l.id order by d.id desc limit 1
      ), l.at) at time zone u.time_zone)::date::text as replied_on
    from left_applied l
    join applications a on a.owner_id = l.owner_id and a.id = l.application_id
      and a.applied_on is not null and a.deleted_at is null
    join users u on u.id = l.owner_id
    where not exists (select from events x where x.owner_id = l.owner_id and x.undoes_id = l.id)`;
}

const nextOf = writtenOnce(({ scope, db }, applicationId: string) =>
  db
    .select({ at: sql<string | null>`min(${interviews.startsAt})` })
    .from(interviews)
    .where(
      owned(
        scope,
        interviews,
        eq(interviews.applicationId, applicationId),
        gt(interviews.startsAt, sql`now()`),
        isNull(interviews.cancelledAt),
      ),
    ),
);

/** When the next conversation about an application is; null where none is set. */
export async function findNextDate(tx: Reading<OneOwner>, applicationId: string) {
  const [row] = await nextOf(tx, applicationId);
  return row?.at ?? null;
}
