import { eq, gt, isNull, sql } from 'drizzle-orm';
import type { Sent } from '@/lib/applications/usual-reply-time';
import { interviews } from '../interviews/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/**
 * The applications that lately left a stage of the kind *applied*, each with the day it was sent and the day that something came
 * from them: the move on, or the "no". Ways out that are the seeker's own, and what was undone, are no replies. Days are
 * those of the seeker's zone; only the
 * newest moves are looked at, so that its cost stays the same in a long search.
 */
export async function listReplies({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}): Promise<Sent[]> {
  const rows = await db.execute<{ applied_on: string; replied_on: string }>(sql`
    with latest as (
      (select owner_id, id, application_id, at, kind, data from events
        where owner_id = ${scope.owner} and kind = 'moved' order by at desc limit ${limit})
      union all
      (select owner_id, id, application_id, at, kind, data from events
        where owner_id = ${scope.owner} and kind = 'no-logged' order by at desc limit ${limit})
    ), left_applied as (
      select e.* from latest e
      join stages f on f.owner_id = e.owner_id and f.id::text = e.data ->> 'from' and f.kind = 'applied'
    )
    select a.applied_on::text, (coalesce((
        select d.at from events d where d.owner_id = l.owner_id and d.application_id = l.application_id
          and d.corrects_id = l.id order by d.id desc limit 1
      ), l.at) at time zone u.time_zone)::date::text as replied_on
    from left_applied l
    join applications a on a.owner_id = l.owner_id and a.id = l.application_id
      and a.applied_on is not null and a.deleted_at is null
    join users u on u.id = l.owner_id
    left join stages t on t.owner_id = l.owner_id and t.id::text = l.data ->> 'to'
    where (l.kind = 'no-logged' or t.kind in ('screening', 'assessment', 'interview', 'offer'))
      and not exists (select from events x where x.owner_id = l.owner_id and x.undoes_id = l.id)`);
  return rows.map((row) => ({ appliedOn: row.applied_on, repliedOn: row.replied_on }));
}

/** When the next conversation about an application is; null where none is set. */
export async function findNextDate({ scope, db }: Reading<OneOwner>, applicationId: string) {
  const [row] = await db
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
    );
  return row?.at ?? null;
}
