import type { Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import { openSession, signUp } from '@/db/accounts/writes';
import { addApplication } from '@/db/applications/writes';
import type { OwnScope } from '@/db/scope';
import { write } from '@/db/transaction';
import { newCookie } from '@/server/cookie';
import { ownScope } from '@/server/scope';
import { ownedTables } from './owned-rows';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  readonly scope: OwnScope;
}

/** A new account, signed in; made by the product's own writes, without the cost of a password. */
export async function aPerson(name = 'ann'): Promise<Person> {
  const id = newId();
  const email = `${name}-${id}@example.org`;
  await signUp({ id, email, passwordHash: 'none', timeZone: 'Europe/London' });
  const { value, claim } = newCookie(id);
  await openSession({ claim, id: newId(), agent: 'test', days: 1 });
  return { id, email, cookie: value, scope: ownScope(claim) };
}

export const anAct = (kind = 'test', sent: unknown = {}) => ({ id: newId(), kind, sent });

/** One application of a person's, by the product's own write. @returns its id. */
export async function anApplication(
  { scope }: Pick<Person, 'scope'>,
  organisation = 'Harbour',
  role = 'Keeper',
): Promise<string> {
  const id = newId();
  const made = await write(scope, anAct(), (tx) =>
    addApplication(tx, id, { organisation, role, stageId: '', url: null }),
  );
  if (!made.ok) throw new Error(`The application was refused: ${made.reason}`);
  return id;
}

const tablesKnown = new WeakMap<Sql, ReturnType<typeof ownedTables>>();
function tablesOf(root: Sql) {
  const known = tablesKnown.get(root) ?? ownedTables(root);
  tablesKnown.set(root, known);
  return known;
}

/** Every row of an owner's in every table that has owners, as text: equal before and after means untouched. */
export async function everythingOf(root: Sql, ownerId: string): Promise<string> {
  const tables = await tablesOf(root);
  const lines = tables.map(
    ({ name, owner }) => `select '${name} ' || x::text as line from ${name} x where ${owner} = $1`,
  );
  // One statement, and planned once: the tests of refusals ask this a thousand times.
  const rows = await root.unsafe<{ line: string }[]>(
    `${lines.join(' union all ')} order by line`,
    [ownerId],
    { prepare: true },
  );
  return rows.map(({ line }) => line).join('\n');
}
