import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { INTERVIEW_KINDS, STAGES_OF_KIND } from '@/lib/interviews/rules';
import { type Decided, type ItemOf, ownWords } from '@/lib/reminders/remember';
import { idOfNext } from '../interviews/reads';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { spelledOnce } from '../written-once';

/** The kinds of stages in which one meets an interview of that kind (`STAGES_OF_KIND`), as an array. */
const stagesOf = (kind: string) =>
  sql.raw(
    `(case ${kind} ${INTERVIEW_KINDS.map((one) => `when '${one}' then '{${STAGES_OF_KIND[one]}}'::text[]`).join(' ')} end)`,
  );

interface DecidedRow {
  readonly decision: string;
  readonly theme_key: string | null;
  readonly items: ItemOf[];
  readonly is_strength: boolean;
}
const forNext = spelledOnce<DecidedRow, [limit: number]>((tx, limit) => decidedFor(tx, idOfNext(tx), limit));
const forInterview = spelledOnce<DecidedRow, [id: string, limit: number]>((tx, id, limit) =>
  decidedFor(tx, sql`${id}`, limit),
);

/**
 * What the seeker decided to do about doubts from interviews like this one: those of the same kind, and those of stages
 * in which one meets this kind, worked on or a strength by now. Each doubt once, however much is practised for it, the
 * latest decided first; nothing that was said is among it.
 * @param interviewId 'next' for the one that `nextInterview` finds.
 */
export async function listToRemember(
  tx: Reading<OneOwner>,
  interviewId: string | 'next',
  { limit = 60 } = {},
): Promise<Decided[]> {
  const rows = await (interviewId === 'next' ? forNext(tx, limit) : forInterview(tx, interviewId, limit));
  return rows.map(({ decision, theme_key: themeKey, items, is_strength: isStrength }) => ({
    decision,
    themeKey,
    title: ownWords(items),
    isStrength,
  }));
}

function decidedFor(tx: Reading<OneOwner>, here: SQLWrapper, limit: number): SQL {
  return sql`
    select c.decision, t.key as theme_key, c.strengthened_at is not null as is_strength,
      array(select json_build_object('title', p.title, 'libraryKey', p.library_key) from practice_items p
        where p.owner_id = c.owner_id and p.concern_id = c.id and p.archived_at is null
        order by p.created_at, p.id) as items
    from interviews here
    join applications a on a.owner_id = here.owner_id and a.id = here.application_id and a.deleted_at is null
    join concerns c on c.owner_id = here.owner_id and c.decision in ('work-on-it', 'adjustment')
    join feedback f on f.owner_id = c.owner_id and f.id = c.feedback_id
    join applications b on b.owner_id = f.owner_id and b.id = f.application_id and b.deleted_at is null
    left join rejections r on r.owner_id = f.owner_id and r.id = f.rejection_id
    left join stages s on s.owner_id = r.owner_id and s.id = r.stage_id
    left join themes t on t.owner_id = c.owner_id and t.id = c.theme_id
    where here.owner_id = ${tx.scope.owner} and here.id = ${here} and r.taken_back_at is null
      and (s.kind = any(${stagesOf('here.kind')}) or exists (
        select from interviews o where o.owner_id = f.owner_id and o.application_id = f.application_id
          and o.id <> here.id and o.kind = here.kind and o.kind <> 'not-said' and o.cancelled_at is null
          and o.starts_at < f.heard_at))
    order by c.decided_at desc, c.id
    limit ${limit}`;
}

/** What the seeker wanted to do another way, in their own words after interviews like this one; the latest first. */
export async function listNextTimes(
  { scope, db }: Reading<OneOwner>,
  interviewId: string,
  { limit = 3 } = {},
): Promise<string[]> {
  const rows = await db.execute<{ next_time: string }>(sql`
    select o.next_time
    from interviews here
    join applications a on a.owner_id = here.owner_id and a.id = here.application_id and a.deleted_at is null
    join interviews o on o.owner_id = here.owner_id and o.id <> here.id and o.next_time is not null
      and o.cancelled_at is null and ${stagesOf('o.kind')} && ${stagesOf('here.kind')}
    join applications b on b.owner_id = o.owner_id and b.id = o.application_id and b.deleted_at is null
    where here.owner_id = ${scope.owner} and here.id = ${interviewId}
    order by o.reflected_at desc, o.id desc
    limit ${limit}`);
  return rows.map(({ next_time }) => next_time);
}
