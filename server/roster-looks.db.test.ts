import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { heardBy } from '@/scripts/test/listener';
import { aPerson, type Person } from '@/scripts/test/people';
import { askReport } from './report';
import { askRoster, noteLooks } from './roster';
import { rosterScope } from './scope';

const database = testDatabase();
const { root } = database;

describe('a look at all of them is on each one’s log', () => {
  const linesOf = ({ id }: Person) =>
    root`select kind, what, coach_name from access_log where owner_id = ${id} order by created_at`;
  const line = (what: string) => ({ kind: 'looked', what, coach_name: 'Ruth Adeyemi' });

  test('once on each of the coach’s days, whoever writes it; and with a number that addresses take', async () => {
    const [ann, gone, ruth] = [await aPerson('ann'), await aPerson('gone'), await aPerson('ruth')];
    await aLink(root, ann, ruth, { scopes: ['activity'] });
    await aLink(root, gone, ruth, { scopes: ['activity'], ended: true });
    await askRoster(rosterScope(ruth.scope.claim));
    await askRoster(rosterScope(ruth.scope.claim));
    expect(await linesOf(ann)).toEqual([line('roster')]);
    await askReport(rosterScope(ruth.scope.claim), null);
    expect(await linesOf(ann)).toEqual([line('roster'), line('report')]);
    expect(await linesOf(gone)).toEqual([]);
    const [{ id }] = (await root`select id from access_log where owner_id = ${ann.id}`) as [{ id: string }];
    expect(z.uuid().safeParse(id).success).toBe(true);
    // Of these two places one is always a day ahead of the other.
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      await root`update users set time_zone = ${zone} where id = ${ruth.id}`;
      await askRoster(rosterScope(ruth.scope.claim));
    }
    const days = await root`select count(distinct id)::int as n from access_log where owner_id = ${ann.id}`;
    expect(days[0]?.n).toBeGreaterThan(1);
  });

  test('of a file each time, and of a group’s only those in it', async () => {
    const [ann, bea, ruth] = [await aPerson('ann'), await aPerson('bea'), await aPerson('ruth')];
    const inIt = await aLink(root, ann, ruth, { scopes: ['activity'] });
    await aLink(root, bea, ruth, { scopes: ['activity'] });
    const groupId = await aGroup(ruth, [[ann, inIt]]);
    const scope = rosterScope(ruth.scope.claim);
    const note = (id: string | null) =>
      noteLooks(scope, { what: 'progress-file', each: 'time', groupId: id });
    await note(groupId);
    await note(null);
    expect(await linesOf(ann)).toEqual([line('progress-file'), line('progress-file')]);
    expect(await linesOf(bea)).toEqual([line('progress-file')]);
    await root`update client_groups set retired_at = now() where id = ${groupId}`;
    await note(groupId);
    expect(await linesOf(ann)).toHaveLength(2);
  });

  test('before a row is read', async () => {
    const ruth = await aPerson('ruth');
    await aLink(root, await aPerson('ann'), ruth, { scopes: ['pipeline'] });
    const { statements } = await heardBy(database.address('app'), () =>
      askRoster(rosterScope(ruth.scope.claim)),
    );
    const at = (word: RegExp) => statements.findIndex((one) => word.test(one));
    const [noted, ended, first] = [at(/insert into access_log/), at(/^commit/i), at(/with mine as/)];
    expect([noted, ended, first].every((n) => n >= 0)).toBe(true);
    expect(noted).toBeLessThan(ended);
    expect(ended).toBeLessThan(first);
    expect(statements.filter((one) => /insert into access_log/.test(one))).toHaveLength(1);
  });
});

/** A coach's group with these clients in it. */
async function aGroup(coach: Person, clients: readonly (readonly [Person, string])[]): Promise<string> {
  const [group] = await root<{ id: string }[]>`insert into client_groups (owner_id, id, name, name_key)
    values (${coach.id}, gen_random_uuid(), 'Autumn', 'autumn') returning id`;
  for (const [{ id }, linkId] of clients)
    await root`insert into client_places (owner_id, id, group_id, client_id, link_id)
      values (${coach.id}, gen_random_uuid(), ${group?.id ?? null}, ${id}, ${linkId})`;
  return group?.id as string;
}
