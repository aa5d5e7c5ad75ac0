import { beforeEach, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { kindsOf } from '@/lib/role-kinds/rules';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { listRoleKindCorrections, listRoleTitles } from './reads';
import { putRoleKindBack, sayRoleKind } from './writes';

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
  for (const role of ['Data Analyst', 'Senior Data Analyst', 'Insight Analyst'])
    await anApplication(ann, 'Harbour', role);
});

const look = (of: Person) =>
  read(of.scope, (tx) => ({ corrections: listRoleKindCorrections(tx), titles: listRoleTitles(tx) }));
const kinds = async (of = ann) => {
  const { titles, corrections } = await look(of);
  return kindsOf(titles, corrections).kinds.map(({ name, n }) => `${name} ${n}`);
};
const title = (from: string, to: string) => did(ann, (tx) => sayRoleKind(tx, { of: 'title', from, to }));
const kind = (from: string, to: string) => did(ann, (tx) => sayRoleKind(tx, { of: 'kind', from, to }));
const refusal = async (of: Person, said: Parameters<typeof sayRoleKind>[1]) => {
  const outcome = await write(of.scope, anAct(), (tx) => sayRoleKind(tx, said));
  return outcome.ok ? 'done' : outcome.reason;
};

describe('what is said of kinds of role', () => {
  test('holds for titles and kinds, the last word counts, and is taken back one by one', async () => {
    expect(await kinds()).toEqual(['Data analyst 2', 'Insight analyst 1']);
    expect(await title('  insight ANALYST', 'Research')).toEqual({ key: 'research' });
    await title('Insight Analyst', 'Data analyst');
    expect(await kinds()).toEqual(['Data analyst 3']);
    await kind('data analyst', 'Analysis');
    expect(await kinds()).toEqual(['Analysis 3']);
    const { corrections } = await look(ann);
    expect(corrections).toMatchObject([
      { of: 'kind', from: 'data analyst', fromName: 'Data analyst', to: 'Analysis' },
      { of: 'title', from: 'insight analyst', fromName: 'Insight Analyst', to: 'Data analyst' },
    ]);
    for (const { id } of corrections) await did(ann, (tx) => putRoleKindBack(tx, id));
    expect(await kinds()).toEqual(['Data analyst 2', 'Insight analyst 1']);
    const told =
      await root`select kind from events where owner_id = ${ann.id} and kind like 'role-kind%' order by id`;
    expect(told.map((one) => one.kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'role-kind-said'),
      ...Array.from({ length: 2 }, () => 'role-kind-put-back'),
    ]);
  });

  test('is nothing any more once a title is said to be what the rules make of it', async () => {
    await title('Insight Analyst', 'Data analyst');
    await title('Insight Analyst', 'Insight analyst');
    expect((await look(ann)).corrections).toEqual([]);
    expect(await refusal(ann, { of: 'title', from: 'Insight Analyst', to: 'Insight analyst' })).toBe(
      'nothing-to-do',
    );
  });

  test('gives back the kind it is of then, and says so where another kind stands in the way', async () => {
    await kind('insight analyst', 'Research');
    expect(await kind('data analyst', 'Insight analyst')).toEqual({ key: 'research' });
    expect(await kinds()).toEqual(['Research 3']);
    const apart = { of: 'title', from: 'Insight Analyst', to: 'Insight analyst' } as const;
    expect(await refusal(ann, apart)).toBe('kind-in-the-way');
    expect(await refusal(ann, { of: 'kind', from: 'research', to: 'Research' })).toBe('nothing-to-do');
    expect((await look(ann)).corrections).toHaveLength(2);
  });

  test('leads nobody round in a circle', async () => {
    await kind('data analyst', 'Analysis');
    await kind('analysis', 'Data analyst');
    expect(await kinds()).toEqual(['Data analyst 2', 'Insight analyst 1']);
    expect((await look(ann)).corrections).toMatchObject([{ from: 'analysis', to: 'Data analyst' }]);
  });

  test('is said only of what is there, and not of what is in the bin', async () => {
    expect(await refusal(ann, { of: 'title', from: 'Nurse', to: 'Data analyst' })).toBe('not-found');
    expect(await refusal(ann, { of: 'kind', from: 'nurse', to: 'Data analyst' })).toBe('not-found');
    await did(ann, async (tx) => binApplications(tx, [await anApplication(ann, 'Quay', 'Nurse')]));
    expect(await refusal(ann, { of: 'title', from: 'Nurse', to: 'Data analyst' })).toBe('not-found');
  });

  test('is one’s own: others see none of it, and take none of it back', async () => {
    await title('Insight Analyst', 'Data analyst');
    const eve = await aPerson('eve');
    expect(await look(eve)).toMatchObject({ corrections: [], titles: [] });
    const { corrections } = await look(ann);
    for (const id of [corrections[0]?.id ?? '', crypto.randomUUID()])
      expect(await write(eve.scope, anAct(), (tx) => putRoleKindBack(tx, id))).toMatchObject({
        reason: 'not-found',
      });
    expect((await look(ann)).corrections).toEqual(corrections);
  });
});
