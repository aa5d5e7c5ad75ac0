import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { AccessKind } from '@/lib/access-log/rules';
import type { Database } from '../client';
import type { RosterScope } from '../scope';
import type { Reading } from '../transaction';
import { accessLog } from './tables';

/** A line of a seeker's access log, about a link. */
export interface AccessLine {
  readonly ownerId: string;
  readonly linkId: string;
  readonly coachId: string | null;
  readonly coachName: string;
  readonly kind: AccessKind;
  readonly what: string;
  readonly subjectId?: string | undefined;
  readonly about?: string | undefined;
}

/** Adds a line, for good. Who may is for the policies to say. */
export async function appendAccess(db: Database, line: AccessLine): Promise<void> {
  await db.insert(accessLog).values({ ...line, id: newId(), about: line.about?.slice(0, 200) ?? '' });
}

/** Of whom the lines are: everybody, or those in a group of the coach's. */
export interface ManyLooks {
  /** Which page of `CLIENT_PAGES`. */
  readonly what: 'roster' | 'progress-file' | 'report';
  /** Once on each of the coach's days, or each time. */
  readonly each: 'day' | 'time';
  readonly groupId?: string | null | undefined;
}

/**
 * Adds the lines of a coach's look at many clients, for good: one statement for all links that are open. A line of a day
 * has its id from the day, where the coach is, and the link, so that it is the same line however often it is added.
 */
export async function appendLooks(
  { scope, db }: Reading<RosterScope>,
  { what, each, groupId }: ManyLooks,
): Promise<void> {
  const coach = scope.claim.userId;
  const id =
    each === 'day'
      ? // The digits that tell a UUID of one's own making (version 8) from others are put in, or it would be none.
        sql`overlay(overlay(md5(concat_ws(' ', ${what}::text, (now() at time zone u.time_zone)::date, l.id))
          placing '8' from 13) placing 'a' from 17)::uuid`
      : sql`gen_random_uuid()`;
  const inGroup = groupId
    ? sql`and l.id in (select p.link_id from client_places p
        join client_groups g on g.owner_id = p.owner_id and g.id = p.group_id and g.retired_at is null
        where p.owner_id = ${coach} and p.group_id = ${groupId})`
    : sql``;
  await db.execute(sql`
    insert into access_log (owner_id, id, link_id, coach_id, coach_name, kind, what)
    select l.owner_id, ${id}, l.id, l.coach_id, l.coach_name, 'looked', ${what}
    from coach_links l join users u on u.id = l.coach_id
    where l.coach_id = ${coach} and l.ended_at is null ${inGroup}
    on conflict do nothing`);
}
