import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { AccessKind } from '@/lib/access-log/rules';
import type { Database } from '../client';
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

/** A look at many clients at once. */
export interface ManyLooks {
  /** Which page of `CLIENT_PAGES`. */
  readonly what: string;
  /** Each link's, with the id of its line: one that is there already is not added twice. */
  readonly lines: readonly { readonly id: string; readonly linkId: string }[];
}

/** Adds the lines of a coach's look at many clients, for good; a link that ended this moment gets none. */
export async function appendLooks(db: Database, { what, lines }: ManyLooks): Promise<void> {
  await db.execute(sql`
    insert into access_log (owner_id, id, link_id, coach_id, coach_name, kind, what)
    select l.owner_id, given.id, l.id, l.coach_id, l.coach_name, 'looked', ${what}
    from json_to_recordset(${JSON.stringify(lines)}::json) as given(id uuid, "linkId" uuid)
    join coach_links l on l.id = given."linkId"
    where l.id = any((select my_links())::uuid[])
    on conflict do nothing`);
}
