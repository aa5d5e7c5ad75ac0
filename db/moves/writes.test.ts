import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { listBoard } from '../applications/reads';
import { addApplication, moveApplication } from '../applications/writes';
import { listEvents } from '../events/reads';
import { listStages, type Stage } from '../stages/reads';
import { read, write } from '../transaction';
import { countWins } from '../wins/reads';
import { moveApplications, undoAct } from './writes';

const { root } = testDatabase();
let ann: Person;
let stages: Stage[];
const stageOf = (kind: string) => stages.find((stage) => stage.kind === kind)?.id ?? '';
beforeAll(async () => {
  ann = await aPerson();
  stages = (await read(ann.scope, (tx) => ({ stages: listStages(tx) }))).stages;
});

/** The person's board: ids by stage, top to bottom. */
async function board(person = ann): Promise<Record<string, string[]>> {
  const { cards } = await read(person.scope, (tx) => ({
    cards: listBoard(tx, { limit: 100, withQuiet: true }),
  }));
  const kindOf = new Map(stages.map(({ id, kind }) => [id, kind]));
  return cards.reduce<Record<string, string[]>>((all, { id, stageId }) => {
    const kind = kindOf.get(stageId) ?? '';
    all[kind] = [...(all[kind] ?? []), id];
    return all;
  }, {});
}
const versionOf = async (id: string): Promise<number> =>
  (await root`select version from applications where id = ${id}`)[0]?.version;
const xmins = async (person = ann) =>
  new Map(
    (await root`select id, xmin::text from applications where owner_id = ${person.id}`).map((row) => [
      row.id,
      row.xmin,
    ]),
  );
async function anotherAnn(): Promise<void> {
  ann = await aPerson();
  stages = (await read(ann.scope, (tx) => ({ stages: listStages(tx) }))).stages;
}
type Place = { afterId?: string | null; beforeId?: string | null };
const put = async (id: string, kind: string, place: Place = {}, act = anAct()) => {
  const version = await versionOf(id);
  return write(ann.scope, act, (tx) =>
    moveApplication(tx, { id, version, stageId: stageOf(kind), outcome: null, ...place }),
  );
};
const undo = (actId: string) => write(ann.scope, anAct(), (tx) => undoAct(tx, actId));
const moveAll = async (ids: string[], kind: string, given: { outcome?: 'withdrawn'; act?: object } = {}) => {
  const seen = await Promise.all(ids.map(async (id) => ({ id, version: await versionOf(id) })));
  return write(ann.scope, { ...anAct(), ...given.act }, (tx) =>
    moveApplications(tx, { ids: seen, stageId: stageOf(kind), outcome: given.outcome ?? null }),
  );
};

describe('a place between two others', () => {
  test('any sequence of moves and undos leaves the order that a plain list would have, one row written each', async () => {
    const step = fc.record({
      card: fc.nat(),
      to: fc.constantFrom('saved', 'applied', 'interview'),
      at: fc.nat(),
      isUndone: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        await anotherAnn();
        const ids = [];
        for (const name of ['A', 'B', 'C', 'D', 'E']) ids.unshift(await anApplication(ann, name));
        let model: Record<string, string[]> = { applied: [...ids] };
        for (const { card, to, at, isUndone } of steps) {
          const id = ids[card % ids.length] as string;
          const before = model;
          const without = Object.fromEntries(
            Object.entries(model).map(([kind, all]) => [kind, all.filter((one) => one !== id)]),
          );
          const column = without[to] ?? [];
          const n = at % (column.length + 1);
          const place = { afterId: column[n - 1] ?? null, beforeId: column[n] ?? null };
          // Alone in its column there is nowhere else to go.
          if (column.length === 0 && model[to]?.includes(id)) continue;
          model = { ...without, [to]: column.toSpliced(n, 0, id) };

          const rows = await xmins();
          const act = anAct();
          expect(await put(id, to, place, act)).toMatchObject({ ok: true });
          const written = [...(await xmins())].filter(([one, xmin]) => rows.get(one) !== xmin);
          expect(written.map(([one]) => one)).toEqual([id]);
          expect(filled(await board())).toEqual(filled(model));
          if (isUndone) {
            expect(await undo(act.id)).toMatchObject({ ok: true });
            model = before;
            expect(filled(await board())).toEqual(filled(model));
          }
        }
      }),
      { numRuns: 10 },
    );
    // A hundred acts, each looked at: and one that runs out of time would go on beside the tests after it.
  }, 120_000);
  const filled = (columns: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(columns).filter(([, ids]) => ids.length > 0));

  test('in its own stage is no move: version, day and history stay, and it can be undone', async () => {
    await anotherAnn();
    const [low, high] = [await anApplication(ann, 'Low'), await anApplication(ann, 'High')];
    const act = anAct();
    expect(await put(low, 'applied', { beforeId: high }, act)).toMatchObject({ ok: true });
    expect((await board()).applied).toEqual([low, high]);
    expect(await versionOf(low)).toBe(1);
    const { events } = await read(ann.scope, (tx) => ({ events: listEvents(tx, low) }));
    expect(events.map(({ kind }) => kind)).toEqual(['added']);
    expect(await undo(act.id)).toMatchObject({ ok: true });
    expect((await board()).applied).toEqual([high, low]);
    expect(await undo(act.id)).toEqual({ ok: false, reason: 'stale' });
  });

  test('is kept beside the neighbour that is left, and refused where both have gone', async () => {
    await anotherAnn();
    const ids = [];
    for (const name of ['A', 'B', 'C']) ids.push(await anApplication(ann, name));
    const [a, b, c] = ids as [string, string, string];
    await put(c, 'offer');
    // Seen: C, B, A. A was to go between C and B; C has left.
    expect(await put(a, 'applied', { afterId: c, beforeId: b })).toMatchObject({ ok: true });
    expect((await board()).applied).toEqual([a, b]);
    expect(await put(a, 'applied', { afterId: c })).toEqual({ ok: false, reason: 'stale' });
    // In another stage it goes on top instead.
    expect(await put(a, 'interview', { afterId: b })).toMatchObject({ ok: true });
  });

  test('that was taken meanwhile is not taken twice by an undo', async () => {
    await anotherAnn();
    const ids = [];
    for (const name of ['A', 'B', 'C', 'D']) ids.unshift(await anApplication(ann, name));
    const [d, c, b, a] = ids as [string, string, string, string];
    const act = anAct();
    await put(c, 'offer', {}, act);
    await put(a, 'applied', { afterId: d, beforeId: b });
    await undo(act.id);
    expect((await board()).applied).toHaveLength(4);
    const places = await root`select position from applications where owner_id = ${ann.id}`;
    expect(new Set(places.map((row) => row.position)).size).toBe(4);
    expect((await board()).applied?.at(-1)).toBe(b);
  });

  test('folded ones stay below all others, wherever a card is dropped', async () => {
    await anotherAnn();
    const ids = [];
    for (const name of ['A', 'B', 'C', 'D']) ids.unshift(await anApplication(ann, name));
    const [d, c, b, a] = ids as [string, string, string, string];
    await root`update applications set quiet = true where id in (${a}, ${b})`;
    await put(d, 'applied', { afterId: b, beforeId: a });
    expect((await board()).applied).toEqual([c, d, b, a]);
    await put(a, 'applied', { afterId: c, beforeId: d });
    expect((await board()).applied).toEqual([c, d, a, b]);
  });

  test('of two cards dropped in one gap at once neither is lost, and both lie in it', async () => {
    await anotherAnn();
    const ids = [];
    for (const name of ['A', 'B', 'C', 'D']) ids.unshift(await anApplication(ann, name));
    const [d, c, b, a] = ids as [string, string, string, string];
    await put(c, 'offer');
    await put(b, 'offer');
    const place = { afterId: d, beforeId: a };
    await Promise.all([put(c, 'applied', place), put(b, 'applied', place)]);
    const column = (await board()).applied as string[];
    expect([column[0], column[3]]).toEqual([d, a]);
    expect(column.slice(1, 3).toSorted()).toEqual([b, c].toSorted());
    const places = await root`select position from applications where owner_id = ${ann.id}`;
    expect(new Set(places.map((row) => row.position)).size).toBe(4);
  });
});

describe('several as one act', () => {
  test('go on top in the order given, an event each, and one undo takes all of them back', async () => {
    await anotherAnn();
    const ids = [];
    for (const name of ['A', 'B', 'C', 'D']) ids.unshift(await anApplication(ann, name));
    const [d, c, b, a] = ids as [string, string, string, string];
    const old =
      await root`select id, position, stage_since, applied_on from applications where owner_id = ${ann.id} order by id`;
    const act = anAct();
    const moved = await moveAll([b, d], 'interview', { act });
    expect(moved).toMatchObject({ ok: true, value: { actId: act.id, to: 'Interview', stale: [] } });
    expect(await board()).toEqual({ applied: [c, a], interview: [b, d] });
    const events = await root`select kind from events where act_id = ${act.id}`;
    expect(events.map(({ kind }) => kind)).toEqual(['moved', 'moved']);

    expect(await undo(act.id)).toMatchObject({ ok: true, value: { stale: [] } });
    expect(await board()).toEqual({ applied: [d, c, b, a] });
    expect(
      await root`select id, position, stage_since, applied_on from applications where owner_id = ${ann.id} order by id`,
    ).toEqual(old);
    expect(await undo(act.id)).toEqual({ ok: false, reason: 'stale' });
  });

  test('what was changed meanwhile is named and stays, the rest moves; so when it is undone', async () => {
    await anotherAnn();
    const [a, b] = [await anApplication(ann, 'Ash'), await anApplication(ann, 'Beech')];
    const seen = [a, b].map((id) => ({ id, version: 1 }));
    await put(a, 'offer');
    const act = anAct();
    const moved = await write(ann.scope, act, (tx) =>
      moveApplications(tx, { ids: seen, stageId: stageOf('interview'), outcome: null }),
    );
    expect(moved).toMatchObject({
      ok: true,
      value: { moved: [{ id: b }], stale: [{ organisation: 'Ash' }] },
    });
    expect(await board()).toEqual({ offer: [a], interview: [b] });
    const both = anAct();
    await moveAll([a, b], 'screening', { act: both });
    await put(b, 'saved');
    expect(await undo(both.id)).toMatchObject({
      ok: true,
      value: { back: [{ id: a }], stale: [{ organisation: 'Beech' }] },
    });
    expect(await board()).toEqual({ offer: [a], saved: [b] });
  });

  test('close only with how they ended; what stands there already is passed over', async () => {
    await anotherAnn();
    const [a, b] = [await anApplication(ann, 'Ash'), await anApplication(ann, 'Beech')];
    expect(await moveAll([a, b], 'closed')).toEqual({ ok: false, reason: 'outcome-needed' });
    expect(await moveAll([a], 'closed', { outcome: 'withdrawn' })).toMatchObject({ ok: true });
    const rest = await moveAll([a, b], 'closed', { outcome: 'withdrawn' });
    expect(rest).toMatchObject({ ok: true, value: { moved: [{ id: b }], stale: [] } });
    expect(await moveAll([a, b], 'closed', { outcome: 'withdrawn' })).toEqual({
      ok: false,
      reason: 'no-such-move',
    });
  });

  test('what is sent of the saved ones is a win each, and undone none', async () => {
    await anotherAnn();
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of ids)
      await write(ann.scope, anAct(), (tx) =>
        addApplication(tx, id, {
          organisation: 'Harbour',
          role: 'Keeper',
          stageId: stageOf('saved'),
          url: null,
        }),
      );
    const wins = async () => (await read(ann.scope, (tx) => ({ n: countWins(tx) }))).n;
    const act = anAct();
    await moveAll(ids, 'applied', { act });
    expect(await wins()).toBe(2);
    await undo(act.id);
    expect(await wins()).toBe(0);
    const days = await root`select applied_on from applications where owner_id = ${ann.id}`;
    expect(days.map((row) => row.applied_on)).toEqual([null, null]);
  });

  test('one of them can be taken back by itself, from its own page', async () => {
    await anotherAnn();
    const [a, b] = [await anApplication(ann, 'Ash'), await anApplication(ann, 'Beech')];
    const act = anAct();
    await moveAll([a, b], 'interview', { act });
    const back = await write(ann.scope, anAct(), (tx) => undoAct(tx, act.id, a));
    expect(back).toMatchObject({ ok: true, value: { back: [{ id: a }], stale: [] } });
    expect(await board()).toEqual({ applied: [a], interview: [b] });
    expect(await undo(act.id)).toMatchObject({ ok: true, value: { back: [{ id: b }], stale: [{ id: a }] } });
  });

  test('somebody else’s among them are passed over as if they were not there', async () => {
    await anotherAnn();
    const mine = await anApplication(ann, 'Ash');
    const eve = await aPerson('eve');
    const hers = await anApplication(eve, 'Elder');
    expect(await moveAll([hers], 'interview')).toEqual({ ok: false, reason: 'not-found' });
    expect(await moveAll([hers, mine], 'interview')).toMatchObject({
      ok: true,
      value: { moved: [{ id: mine }], stale: [] },
    });
    expect(await versionOf(hers)).toBe(1);
  });
});
