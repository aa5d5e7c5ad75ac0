import { type SQL, sql } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/**
 * Every name that somebody could have meant, folded: organisations and roles. A bounded number of each; roles by jumping
 * from one to the next in their index, so that a thousand applications for one role are one step.
 */
export async function listNameKeys(
  { scope, db }: Reading<OneOwner>,
  { limit = 2000 } = {},
): Promise<string[]> {
  const rows = await db.execute<{ key: string }>(sql`
    with recursive roles(key) as (
      (select role_key from ${applications} where ${owned(scope, applications)} and deleted_at is null
        order by role_key limit 1)
      union all
      select (select role_key from ${applications} where ${owned(scope, applications)} and deleted_at is null
        and role_key > roles.key order by role_key limit 1) from roles where roles.key is not null
    )
    (select key from roles where key is not null limit ${limit})
    union all
    (select name_key from ${organisations} where ${owned(scope, organisations)} limit ${limit})`);
  return rows.map(({ key }) => key);
}

/**
 * That a value is one of those that a statement finds. As a truth asked about, and no plain `in`, they are found once
 * and looked up by hash while the list is walked in its order: a word in every advert would be ten thousand joins.
 */
export const among = (value: SQL, statement: SQL): SQL => sql`(${value} in (${statement})) is true`;
