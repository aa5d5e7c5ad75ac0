import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { listGroups, listPlaces } from './reads';
import { makeGroup, placeClients, renameGroup, retireGroup } from './writes';

const { root, app } = testDatabase();
let ruth: Person;
let links: string[];
beforeEach(async () => {
  ruth = await aPerson('ruth');
  links = await Promise.all(
    ['ann', 'bea'].map(async (name) => aLink(root, await aPerson(name), ruth, { scopes: [] })),
  );
});
const aGroup = (name: string) => did(ruth, (tx) => makeGroup(tx, newId(), name)).then(({ id }) => id);
const tried = (body: Parameters<typeof write>[2]) => write(ruth.scope, anAct(), body);
const look = async (of = ruth) =>
  read(of.scope, (tx) => ({ groups: listGroups(tx), places: listPlaces(tx) }));

describe('a group', () => {
  test('has one name, whatever its capitals and blanks, while it is in use', async () => {
    const id = await aGroup('Autumn  programme');
    expect(await tried((tx) => makeGroup(tx, newId(), 'autumn programme'))).toEqual(
      refused('group-name-taken'),
    );
    const other = await aGroup('Tuesdays');
    const taken = await tried((tx) => renameGroup(tx, { id: other, version: 1, name: 'AUTUMN PROGRAMME' }));
    expect(taken).toEqual(refused('group-name-taken'));
    await did(ruth, (tx) => retireGroup(tx, { id, version: 1 }));
    await did(ruth, (tx) => renameGroup(tx, { id: other, version: 1, name: 'Autumn programme' }));
    expect((await look()).groups).toMatchObject([{ id: other, name: 'Autumn programme', n: 0 }]);
  });

  test('changed in another window is stale; somebody else’s is not there', async () => {
    const id = await aGroup('Tuesdays');
    await did(ruth, (tx) => renameGroup(tx, { id, version: 1, name: 'Fridays' }));
    const stale = await tried((tx) => renameGroup(tx, { id, version: 1, name: 'Mondays' }));
    expect(stale).toEqual(refused('stale'));
    const eve = await aPerson('eve');
    const theirs = await write(eve.scope, anAct(), (tx) => retireGroup(tx, { id, version: 2 }));
    expect(theirs).toEqual(refused('not-found'));
  });

  test('holds those who were ticked of those shown, and leaves the others alone', async () => {
    const groupId = await aGroup('Tuesdays');
    const [ann, bea] = links as [string, string];
    await did(ruth, (tx) => placeClients(tx, { groupId, shown: links, picked: links }));
    await did(ruth, (tx) => placeClients(tx, { groupId, shown: [ann], picked: [] }));
    expect((await look()).places).toEqual([{ groupId, linkId: bea }]);
    await did(ruth, (tx) => placeClients(tx, { groupId, shown: links, picked: [bea] }));
    expect((await look()).groups[0]?.n).toBe(1);
  });

  test('takes nobody who is no client: another coach’s, or one who ended it', async () => {
    const groupId = await aGroup('Tuesdays');
    const others = await aLink(root, await aPerson('cat'), await aPerson('other'), { scopes: [] });
    await root`update coach_links set ended_at = now() where id = ${links[0] as string}`;
    const chosen = [...links, others];
    const { n } = await did(ruth, (tx) => placeClients(tx, { groupId, shown: [], picked: chosen }));
    expect(n).toBe(1);
    expect((await look()).places).toEqual([{ groupId, linkId: links[1] }]);
  });

  test('is told to nobody, and takes nobody else’s client in SQL either', async () => {
    const groupId = await aGroup('Tuesdays');
    await did(ruth, (tx) => placeClients(tx, { groupId, shown: links, picked: links }));
    const [place] = await root`select client_id from client_places limit 1`;
    const asViewer = (id: string, statement: string) =>
      app.begin(async (sql) => {
        await sql`select set_config('app.viewer', ${id}, true)`;
        return sql.unsafe(statement);
      });
    expect(await asViewer(place?.client_id, 'select id from client_places')).toHaveLength(0);
    const cat = await aPerson('cat');
    const others = await aLink(root, cat, await aPerson('other'), { scopes: [] });
    const adding = asViewer(
      ruth.id,
      `insert into client_places (owner_id, id, group_id, client_id, link_id)
       values ('${ruth.id}', gen_random_uuid(), '${groupId}', '${cat.id}', '${others}')`,
    );
    await expect(adding).rejects.toThrow(/row-level security/);
  });

  test('loses a client whose account goes', async () => {
    const groupId = await aGroup('Tuesdays');
    await did(ruth, (tx) => placeClients(tx, { groupId, shown: links, picked: links }));
    await root`delete from users where id in (select owner_id from coach_links where id = ${links[0] as string})`;
    expect((await look()).places).toHaveLength(1);
  });
});
