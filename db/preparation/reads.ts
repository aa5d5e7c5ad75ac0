import { sql } from 'drizzle-orm';
import type { Change } from '@/lib/preparation/changes';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/**
 * What changed in a search since a moment, and which proposals wait, the newest first: each part only where it is seen,
 * by the policies of its own table. Others' words are not in it, nor what should not count, nor that an adjustment is
 * asked for.
 * @param since ISO 8601, or a day.
 */
export async function listChanges(
  { scope, db }: Reading<OneOwner>,
  { since = '1900-01-01', limit = 400 }: { since?: string; limit?: number } = {},
): Promise<Change[]> {
  const owner = scope.owner;
  const link = scope.kind === 'coach' ? sql`and t.link_id = ${scope.linkId}` : sql``;
  const at = sql`join applications a on a.owner_id = t.owner_id and a.id = t.application_id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id`;
  const rows = await db.execute<Change & Record<string, unknown>>(sql`
    select * from (
      select 'added' as kind, a.id, a.created_at as at, o.name as about, a.role as detail
      from applications a join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      where a.owner_id = ${owner} and a.deleted_at is null and a.created_at >= ${since}
    union all
      select 'moved', t.application_id, t.at, o.name, s.name from events t ${at}
      join stages s on s.owner_id = t.owner_id and s.id::text = t.data ->> 'to'
      where t.owner_id = ${owner} and t.kind = 'moved' and t.at >= ${since}
        and not exists (select from events u where u.owner_id = t.owner_id and u.undoes_id = t.id)
    union all
      select 'interview', t.id, t.created_at, o.name, to_char(t.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      from interviews t ${at}
      where t.owner_id = ${owner} and t.cancelled_at is null and t.created_at >= ${since}
    union all
      select 'offer', t.application_id, t.created_at, o.name, '' from offers t ${at}
      where t.owner_id = ${owner} and t.created_at >= ${since}
    union all
      select 'no', t.id, t.at, o.name, a.role from rejections t
      left join applications a on a.owner_id = t.owner_id and a.id = t.application_id
      left join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      where a.deleted_at is null and t.owner_id = ${owner} and t.taken_back_at is null and not t.quiet and t.at >= ${since}
    union all
      select 'heard', t.id, t.heard_at, o.name, t.source from feedback t
      left join applications a on a.owner_id = t.owner_id and a.id = t.application_id
      left join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      where t.owner_id = ${owner} and t.heard_at >= ${since} and a.deleted_at is null
    union all
      select 'decided', t.id, t.decided_at, h.name, t.decision from concerns t
      left join themes h on h.owner_id = t.owner_id and h.id = t.theme_id
      where t.owner_id = ${owner} and t.decided_at >= ${since}
        and t.decision not in ('should-not-count', 'adjustment')
    union all
      select 'practised', t.item_id, t.at, i.title, '' from practice_done t
      join practice_items i on i.owner_id = t.owner_id and i.id = t.item_id
      where t.owner_id = ${owner} and t.at >= ${since}
    union all
      select 'rated', t.id, t.rated_at, t.skill, t.rating::text || ' ' || t.rater_kind from ratings t
      where t.owner_id = ${owner} and t.taken_back_at is null and t.rated_at >= ${since}
    union all
      select 'proposed', t.id, t.created_at, coalesce(o.name, t.data ->> 'organisation'), t.kind from proposals t
      left join applications a on a.owner_id = t.owner_id and a.id = t.application_id
      left join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      where t.owner_id = ${owner} and t.state = 'open' and t.expires_at > now() and a.deleted_at is null ${link}
    union all
      select 'comment', t.id, t.created_at, t.by, coalesce(o.name, d.name, i.title, w.title, h.name) from comments t
      left join applications a on a.owner_id = t.owner_id and a.id = t.application_id
      left join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      left join documents d on d.owner_id = t.owner_id and d.id = t.document_id
      left join practice_items i on i.owner_id = t.owner_id and i.id = t.item_id
      left join shown w on w.owner_id = t.owner_id and w.id = t.shown_id
      left join responses r on r.owner_id = t.owner_id and r.id = t.response_id
      left join concerns c on c.owner_id = t.owner_id and c.id = coalesce(t.concern_id, r.concern_id)
      left join themes h on h.owner_id = c.owner_id and h.id = c.theme_id
      where t.owner_id = ${owner} and t.kind = 'said' and t.created_at >= ${since} ${link}
    union all
      select 'note', t.id, t.created_at, t.by, left(t.words, 200) from shared_notes t
      where t.owner_id = ${owner} and t.created_at >= ${since} ${link}
    union all
      select 'shown', t.id, t.created_at, case when t.kind = 'note' then left(t.line, 80) else t.title end, t.kind from shown t
      where t.owner_id = ${owner} and t.taken_back_at is null and t.created_at >= ${since} ${link}
    ) changes order by at desc, id limit ${limit}`);
  return rows.map(({ kind, id, at: moment, about, detail }) => ({ kind, id, at: moment, about, detail }));
}
