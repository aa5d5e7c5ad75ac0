import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, type Writing, write } from '@/db/transaction';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { MOST_LINES } from '@/lib/goals/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { findGoal, listGoalLines } from './reads';
import { addLine, editLine, removeLine, saveGoal, shiftLine, useWeights } from './writes';

const { root } = testDatabase();

const make = <T>(person: Person, body: (tx: Writing) => Promise<Outcome<T>>) =>
  write(person.scope, anAct(), body);
const look = async (person: Person) => {
  const { goal, lines } = await read(person.scope, (tx) => ({
    goal: findGoal(tx),
    lines: listGoalLines(tx),
  }));
  return { goal, lines: lines.map((line) => ({ ...line })) };
};
const said = {
  role: 'Designer',
  floorSalary: 12.5,
  currency: 'GBP',
  period: 'hour',
  byWhen: '2027-03-01',
} as const;
const add = (person: Person, words: string, kind: 'must-have' | 'value' | 'skill' = 'value') =>
  make(person, (tx) => addLine(tx, crypto.randomUUID(), { kind, words, weight: undefined }));

describe('the goal', () => {
  test('is written once and then changed; over a newer one it is not written', async () => {
    const ann = await aPerson();
    expect((await look(ann)).goal).toBeNull();
    expect(await make(ann, (tx) => saveGoal(tx, { ...said, version: 0 }))).toEqual(done({ version: 1 }));
    expect((await look(ann)).goal).toMatchObject({ ...said, isWeighted: false });
    expect(await make(ann, (tx) => saveGoal(tx, { ...said, version: 0 }))).toEqual(refused('stale'));
    const changed = { ...said, role: 'Researcher', version: 1 };
    expect(await make(ann, (tx) => saveGoal(tx, changed))).toEqual(done({ version: 2 }));
    expect(await make(ann, (tx) => saveGoal(tx, changed))).toEqual(refused('stale'));
  });

  test('can begin with its lines, in any script', async () => {
    const ann = await aPerson();
    for (const words of ['عمل عن بعد', '👩‍💻 four days', 'x'.repeat(300)]) await add(ann, words);
    const { goal, lines } = await look(ann);
    expect(goal).toMatchObject({ role: '', version: 1 });
    expect(lines.map(({ words }) => words)).toEqual(['عمل عن بعد', '👩‍💻 four days', 'x'.repeat(300)]);
    expect(await make(ann, (tx) => saveGoal(tx, { ...said, version: 1 }))).toMatchObject({ ok: true });
  });

  test('keeps weights that are switched off, and leaves one that no form sent', async () => {
    const ann = await aPerson();
    await make(ann, (tx) => addLine(tx, crypto.randomUUID(), { kind: 'value', words: 'a', weight: 5 }));
    const [{ id } = { id: '' }] = (await look(ann)).lines;
    for (const isOn of [true, false]) {
      await make(ann, (tx) => useWeights(tx, isOn));
      expect((await look(ann)).goal?.isWeighted).toBe(isOn);
    }
    await make(ann, (tx) => editLine(tx, { id, version: 1, words: 'b', weight: undefined }));
    expect((await look(ann)).lines).toMatchObject([{ words: 'b', weight: 5, version: 2 }]);
    await make(ann, (tx) => editLine(tx, { id, version: 2, words: 'b', weight: null }));
    expect((await look(ann)).lines[0]?.weight).toBeNull();
    expect(await make(ann, (tx) => editLine(tx, { id, version: 2, words: 'c', weight: null }))).toEqual(
      refused('stale'),
    );
  });
});

test('any sequence of shifts leaves the order that plain lists would have, each kind by itself', async () => {
  const step = fc.record({ n: fc.nat(), to: fc.constantFrom('up' as const, 'down' as const) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const ann = await aPerson();
      for (const n of [1, 2, 3])
        for (const kind of ['value', 'skill'] as const) await add(ann, `${kind} ${n}`, kind);
      const all = (await look(ann)).lines;
      const model = {
        value: all.filter(({ kind }) => kind === 'value').map(({ id }) => id),
        skill: all.filter(({ kind }) => kind === 'skill').map(({ id }) => id),
      };
      for (const { n, to } of steps) {
        const { id, kind } = all[n % all.length] as (typeof all)[number];
        const of = model[kind as 'value'];
        const at = of.indexOf(id) + (to === 'up' ? -1 : 1);
        expect(await make(ann, (tx) => shiftLine(tx, { id, to }))).toEqual(done(null));
        if (of[at]) model[kind as 'value'] = of.filter((one) => one !== id).toSpliced(at, 0, id);
        const now = (await look(ann)).lines;
        for (const one of ['value', 'skill'] as const)
          expect(now.filter((line) => line.kind === one).map((line) => line.id)).toEqual(model[one]);
      }
    }),
    { numRuns: 6 },
  );
});

test('forty lines are the most, also by two at once', async () => {
  const ann = await aPerson();
  for (let n = 0; n < MOST_LINES - 1; n++) await add(ann, `Line ${n}`);
  const both = await Promise.all([add(ann, 'One'), add(ann, 'Other')]);
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toEqual(refused('too-many-lines'));
  const places = await root`select distinct position from goal_lines where owner_id = ${ann.id}`;
  expect(places).toHaveLength(MOST_LINES);
});

test('a line of somebody else’s is none, for whatever act', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  await add(ann, 'Mine');
  const [{ id } = { id: '' }] = (await look(ann)).lines;
  const acts = [
    (tx: Writing) => editLine(tx, { id, version: 1, words: 'Hers', weight: null }),
    (tx: Writing) => shiftLine(tx, { id, to: 'up' }),
    (tx: Writing) => removeLine(tx, id),
  ];
  for (const act of acts) expect(await make<unknown>(eve, act)).toEqual(refused('not-found'));
  expect((await look(ann)).lines).toMatchObject([{ words: 'Mine' }]);
});
