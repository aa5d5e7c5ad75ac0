import { type SQL, sql } from 'drizzle-orm';
import type { LinkNews } from '@/lib/coach-news/from-rows';
import type { NewsCount, NewsKind } from '@/lib/coach-news/rules';
import { ofClients } from '../roster/reads';
import type { CoachScope, OneOwner, OwnScope, RosterScope } from '../scope';
import type { Reading } from '../transaction';
import { spelledOnce } from '../written-once';

/** What notes a row at a time that it was seen: owner_id, link_id, kind, and whether that is so. */
const SEEN_ONE_BY_ONE = sql`
  select owner_id, link_id, case when shown_id is null then 'comment' else 'answer' end as kind, seen_at is null as is_new
  from comments where by = 'coach' and kind = 'said'
  union all select owner_id, link_id, 'note', seen_at is null from shared_notes where by = 'coach'`;

/** What does not, and is new until the link's `seen_until`: a row each, with what it is about and when it came. */
const SEEN_BY_LINK: readonly SQL[] = [
  sql`select owner_id, link_id, id, 'gift' as kind, title as about, created_at as at from practice_items
    where link_id is not null and assigned_name is not null and archived_at is null`,
  sql`select owner_id, link_id, id, 'gift', coalesce(nullif(name, ''), words), created_at from assignments
    where state = 'open'`,
  sql`select owner_id, link_id, id, 'proposal', kind, created_at from proposals
    where state = 'open' and expires_at > now()`,
  sql`select owner_id, link_id, id, 'programme', name, created_at from programme_offers where state = 'open'`,
  sql`select owner_id, link_id, id, 'meeting', '', created_at from meetings
    where by = 'coach' and starts_at is not null and cancelled_at is null`,
];
const byLink = ({ scope }: Reading<OneOwner>) => sql`
  select n.*, l.coach_name, n.at > coalesce(l.seen_until, '-infinity') as is_new
  from coach_links l join (${sql.join([...SEEN_BY_LINK], sql` union all `)}) n
    on n.owner_id = l.owner_id and n.link_id = l.id
  where l.owner_id = ${scope.owner}`;

const counted = spelledOnce<{ link_id: string; coach: string; kind: NewsKind; n: string }, []>(
  (tx) => sql`
    select l.id as link_id, l.coach_name as coach, n.kind, count(*) as n
    from coach_links l
    join (${SEEN_ONE_BY_ONE} union all select owner_id, link_id, kind, is_new from (${byLink(tx)}) o) n
      on n.owner_id = l.owner_id and n.link_id = l.id
    where l.owner_id = ${tx.scope.owner} and n.is_new
    group by 1, 2, 3 order by 2, 3`,
);

/** How much is new from each coach, by kind; nothing where nothing is. */
export async function countCoachNews(tx: Reading<OwnScope>): Promise<NewsCount[]> {
  const rows = await counted(tx);
  return rows.map(({ link_id: linkId, coach, kind, n }) => ({ linkId, coach, kind, n: Number(n) }));
}

/** What came besides words: things to do, proposals, meetings; the newest first. */
export async function listLinkNews(tx: Reading<OwnScope>, { limit = 100 } = {}): Promise<LinkNews[]> {
  const rows = await tx.db.execute<{
    id: string;
    link_id: string;
    kind: LinkNews['kind'];
    about: string;
    at: string;
    coach_name: string;
    is_new: boolean;
  }>(sql`select * from (${byLink(tx)}) n order by n.at desc, n.id limit ${limit}`);
  return rows.map(({ id, link_id: linkId, kind, about, at, coach_name: coach, is_new: isNew }) => ({
    id,
    linkId,
    kind,
    about,
    at,
    coach,
    isNew,
  }));
}

/** What waits for a coach, by link: threads in which the client had the last word, and what was shown and not opened. */
export interface Waiting {
  readonly linkId: string;
  readonly threads: number;
  readonly toLookAt: number;
  readonly notes: number;
  /** Since when the first of them waits. */
  readonly since: string;
}

/** A client's note waits so long for anything of the coach's, in days: not every one is to be answered. */
const NOTE_WAITS = 14;

/**
 * How much waits for a coach with each client, or with the one that a link is about. Clients of whom nothing does are not
 * in it.
 */
export async function countWaiting(tx: Reading<RosterScope | CoachScope>): Promise<Waiting[]> {
  const rows = await waitingFor(tx);
  return rows.map((row) => ({
    linkId: row.link_id,
    threads: Number(row.threads),
    toLookAt: Number(row.to_look_at),
    notes: Number(row.notes),
    since: row.since,
  }));
}

const waitingFor = ofClients<Record<'link_id' | 'threads' | 'to_look_at' | 'notes' | 'since', string>>(
  ({ linkId, coachId }) => {
    const mine = linkId ? sql`l.id = ${linkId}` : sql`l.coach_id = ${coachId}`;
    return sql`
    select m.id as link_id, t.n as threads, s.n as to_look_at, w.n as notes, least(t.since, s.since, w.since) as since
    from (select l.owner_id, l.id from coach_links l where ${mine} and l.ended_at is null) m
    cross join lateral (select count(*) as n, min(last.created_at) as since from (
      select distinct on (coalesce(c.root_id, c.id)) c.by, c.kind, c.created_at from comments c
      where c.owner_id = m.owner_id and c.link_id = m.id
      order by coalesce(c.root_id, c.id), c.created_at desc, c.id desc) last
      where last.by = 'seeker' and last.kind <> 'resolved') t
    cross join lateral (select count(*) as n, min(s.created_at) as since from shown s
      where s.owner_id = m.owner_id and s.link_id = m.id and s.taken_back_at is null
        and not exists (select from shown_looks k where k.owner_id = s.owner_id and k.shown_id = s.id)) s
    cross join lateral (select count(*) as n, min(w.created_at) as since from shared_notes w
      where w.owner_id = m.owner_id and w.link_id = m.id and w.by = 'seeker'
        and w.created_at > now() - make_interval(days => ${NOTE_WAITS})
        and not exists (select from shared_notes a where a.owner_id = w.owner_id and a.link_id = w.link_id
          and a.by = 'coach' and a.created_at > w.created_at)) w
    where t.n + s.n + w.n > 0`;
  },
);
