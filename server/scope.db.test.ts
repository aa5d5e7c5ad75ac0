import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { findApplication } from '@/db/applications/reads';
import { listPage } from '@/db/list/reads';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { coachScope } from './scope';

const { root } = testDatabase();
let ann: Person;
let coach: Person;
let id: string;
beforeEach(async () => {
  [ann, coach] = await Promise.all([aPerson('ann'), aPerson('coach')]);
  id = await anApplication(ann);
});

const link = (scopes: string) =>
  root`insert into coach_links (owner_id, id, coach_id, scopes) values (${ann.id}, ${newId()}, ${coach.id}, ${scopes}::text[])`;

describe('a coach', () => {
  test('sees what an active link opens', async () => {
    await link('{pipeline}');
    const scope = await coachScope(coach.scope.claim, ann.id);
    const { one, rows } = await read(scope, (tx) => ({
      one: findApplication(tx, id),
      rows: listPage(tx).then(({ rows }) => rows),
    }));
    expect(one?.organisation).toBe('Harbour');
    expect(rows).toHaveLength(1);
  });

  test('sees none of the rows of a scope that was not given', async () => {
    await link('{practice}');
    const scope = await coachScope(coach.scope.claim, ann.id);
    const { one, rows } = await read(scope, (tx) => ({
      one: findApplication(tx, id),
      rows: listPage(tx).then(({ rows }) => rows),
    }));
    expect([one, rows]).toEqual([undefined, []]);
  });

  test('of somebody else does not find the client', async () => {
    await link('{pipeline}');
    const other = await aPerson('other');
    await expect(coachScope(other.scope.claim, ann.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('whose link has ended sees nothing from the next request on, also with a scope kept from before', async () => {
    await link('{pipeline}');
    const scope = await coachScope(coach.scope.claim, ann.id);
    await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
    await expect(coachScope(coach.scope.claim, ann.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await read(scope, (tx) => ({ rows: listPage(tx).then(({ rows }) => rows) }))).rows).toEqual([]);
  });

  test('with a false secret is signed out', async () => {
    await link('{pipeline}');
    const claim = { ...coach.scope.claim, secretHash: 'false' };
    await expect(coachScope(claim, ann.id)).rejects.toMatchObject({ code: 'signed-out' });
  });
});
