import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addApplication, moveApplication } from '@/db/applications/writes';
import { countStages, listStagesToEdit } from '@/db/stages/reads';
import { addStage, dressStage, renameStage, retireStage, shiftStage, takeUpStage } from '@/db/stages/writes';
import { read, type Writing, write } from '@/db/transaction';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { MOST_STAGES, type StageKind } from '@/lib/stages/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { undoAct } from '../moves/writes';

const { root } = testDatabase();

const all = async (person: Person) =>
  (await read(person.scope, (tx) => ({ stages: listStagesToEdit(tx) }))).stages.map((one) => ({ ...one }));
const inUse = async (person: Person) => (await all(person)).filter((stage) => !stage.isRetired);
const stageOf = async (person: Person, kind: StageKind) =>
  (await all(person)).find((stage) => stage.kind === kind) as Awaited<ReturnType<typeof all>>[number];
const make = <T>(person: Person, body: (tx: Writing) => Promise<Outcome<T>>, act = anAct()) =>
  write(person.scope, act, body);
const counts = async (person: Person) => {
  const { stages } = await read(person.scope, (tx) => ({ stages: countStages(tx) }));
  return Object.fromEntries(stages.filter(({ n }) => n > 0).map(({ kind, n }) => [kind, n]));
};

test('a stage gets another name and keeps its kind; over a newer name it is not written', async () => {
  const ann = await aPerson();
  const [first, ...others] = await all(ann);
  const rename = (name: string) =>
    make(ann, (tx) => renameStage(tx, { id: first?.id ?? '', version: 1, name }));
  expect(await rename('Wishes')).toEqual(done({ version: 2 }));
  expect(await rename('Dreams')).toEqual(refused('stale'));
  const again = (name: string) =>
    make(ann, (tx) => renameStage(tx, { id: first?.id ?? '', version: 2, name }));
  expect(await again('APPLIED')).toEqual(refused('stage-name-taken'));
  expect(
    await make(ann, (tx) => addStage(tx, crypto.randomUUID(), { name: 'wishes ', kind: 'saved' })),
  ).toEqual(refused('stage-name-taken'));
  expect(await all(ann)).toEqual([{ ...first, name: 'Wishes', version: 2 }, ...others]);
});

test('any sequence of shifts leaves the order that a plain list would have, also round retired ones', async () => {
  const step = fc.record({ n: fc.nat(), to: fc.constantFrom('left', 'right') });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
      const ann = await aPerson();
      const offer = await stageOf(ann, 'offer');
      await make(ann, (tx) => retireStage(tx, { ...offer, toStageId: null }));
      let model = (await inUse(ann)).map(({ id }) => id);
      for (const { n, to } of steps) {
        const id = model[n % model.length] as string;
        const at = model.indexOf(id) + (to === 'left' ? -1 : 1);
        expect(await make(ann, (tx) => shiftStage(tx, { id, to: to as 'left' }))).toMatchObject({ ok: true });
        if (model[at]) model = model.filter((one) => one !== id).toSpliced(at, 0, id);
        expect((await inUse(ann)).map((stage) => stage.id)).toEqual(model);
      }
      await make(ann, (tx) => takeUpStage(tx, offer.id));
      const places = await root`select distinct position from stages where owner_id = ${ann.id}`;
      expect(places).toHaveLength(7);
    }),
    { numRuns: 8 },
  );
});

test('a new stage stands beside its kind; beyond twenty none is added, also by two at once', async () => {
  const ann = await aPerson();
  const add = (name: string, kind: StageKind) =>
    make(ann, (tx) => addStage(tx, crypto.randomUUID(), { name, kind }));
  await add('Second interview', 'interview');
  expect((await inUse(ann)).map(({ name }) => name).slice(4, 7)).toEqual([
    'Interview',
    'Second interview',
    'Offer',
  ]);
  for (let n = (await inUse(ann)).length; n < MOST_STAGES - 1; n++) await add(`More ${n}`, 'screening');
  const both = await Promise.all([add('One', 'offer'), add('Other', 'offer')]);
  expect(both.map((answer) => answer.ok).toSorted()).toEqual([false, true]);
  expect(both.find((answer) => !answer.ok)).toEqual(refused('too-many-stages'));
  expect(await inUse(ann)).toHaveLength(MOST_STAGES);
});

test('a colour and a fold are kept, and leave the version as it was', async () => {
  const ann = await aPerson();
  const closed = await stageOf(ann, 'closed');
  await make(ann, (tx) => dressStage(tx, { id: closed.id, colour: 'heather' }));
  await make(ann, (tx) => dressStage(tx, { id: closed.id, folded: true }));
  const { stages } = await read(ann.scope, (tx) => ({ stages: countStages(tx) }));
  expect(stages.at(-1)).toMatchObject({ colour: 'heather', folded: true });
  expect((await stageOf(ann, 'closed')).version).toBe(1);
  await expect(root`update stages set colour = 'red' where id = ${closed.id}`).rejects.toThrow(
    /stages_colour/,
  );
});

describe('retiring', () => {
  const retire = (person: Person, stage: { id: string; version: number }, toStageId: string | null = null) =>
    make(person, (tx) => retireStage(tx, { id: stage.id, version: stage.version, toStageId }));

  test('asks where its applications go, and moves them in their order, an event each; it can be taken up again', async () => {
    const ann = await aPerson();
    const [applied, screening, interview] = [
      await stageOf(ann, 'applied'),
      await stageOf(ann, 'screening'),
      await stageOf(ann, 'interview'),
    ];
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      const id = await anApplication(ann, name);
      await make(ann, (tx) => moveApplication(tx, { id, version: 1, stageId: screening.id, outcome: null }));
      ids.unshift(id);
    }
    await root`update applications set deleted_at = now() where id = ${ids[1] ?? ''}`;
    const since = await root`select stage_since from applications where owner_id = ${ann.id} order by id`;
    expect(await retire(ann, screening)).toEqual(refused('place-needed'));
    expect(await retire(ann, { ...screening, version: 7 }, interview.id)).toEqual(refused('stale'));
    expect(await retire(ann, screening, interview.id)).toEqual(done({ moved: 3 }));
    // What lies in the bin came along, so that it can come back.
    expect(
      await root`select id from applications where stage_id = ${interview.id} order by position`,
    ).toEqual(ids.map((id) => ({ id })));
    expect(await root`select stage_since from applications where owner_id = ${ann.id} order by id`).toEqual(
      since,
    );
    const events =
      await root`select data ->> 'toName' as to from events where owner_id = ${ann.id} and kind = 'stage-retired'`;
    expect(events.map(({ to }) => to)).toEqual(['Interview', 'Interview', 'Interview']);
    expect((await inUse(ann)).map(({ id }) => id)).not.toContain(screening.id);
    const gone = await make(ann, (tx) =>
      moveApplication(tx, { id: ids[0] ?? '', version: 3, stageId: screening.id, outcome: null }),
    );
    expect(gone).toEqual(refused('not-found'));
    expect(await make(ann, (tx) => takeUpStage(tx, screening.id))).toMatchObject({ ok: true });
    expect((await inUse(ann)).map(({ id }) => id).slice(1, 3)).toEqual([applied.id, screening.id]);
  });

  test('keeps how closed ones ended, and lets them go to closed ones only', async () => {
    const ann = await aPerson();
    const [closed, offer] = [await stageOf(ann, 'closed'), await stageOf(ann, 'offer')];
    const id = await anApplication(ann);
    await make(ann, (tx) => moveApplication(tx, { id, version: 1, stageId: closed.id, outcome: 'no-reply' }));
    expect(await retire(ann, closed, offer.id)).toEqual(refused('last-of-its-kind'));
    const other = crypto.randomUUID();
    await make(ann, (tx) => addStage(tx, other, { name: 'Past', kind: 'closed' }));
    expect(await retire(ann, closed, offer.id)).toEqual(refused('no-such-move'));
    expect(await retire(ann, closed, other)).toEqual(done({ moved: 1 }));
    const [row] = await root`select outcome, quiet from applications where id = ${id}`;
    expect(row).toEqual({ outcome: 'no-reply', quiet: false });
  });

  test('is no win and fills in no day where what was kept moves to what was sent', async () => {
    const ann = await aPerson();
    const [saved, applied] = [await stageOf(ann, 'saved'), await stageOf(ann, 'applied')];
    await make(ann, (tx) => addStage(tx, crypto.randomUUID(), { name: 'Later', kind: 'saved' }));
    const kept = { organisation: 'Harbour', role: 'Keeper', stageId: saved.id, url: null };
    await make(ann, (tx) => addApplication(tx, crypto.randomUUID(), kept));
    await retire(ann, saved, applied.id);
    expect(await counts(ann)).toEqual({ applied: 1 });
    expect(await root`select from wins where owner_id = ${ann.id}`).toHaveLength(0);
    const [row] = await root`select applied_on from applications where owner_id = ${ann.id}`;
    expect(row?.applied_on).toBeNull();
  });

  test('of the last for what is kept, sent or ended is refused; so is going to nowhere, or to somebody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    for (const kind of ['saved', 'applied', 'closed'] as const)
      expect(await retire(ann, await stageOf(ann, kind))).toEqual(refused('last-of-its-kind'));
    const hers = await stageOf(eve, 'offer');
    expect(await retire(ann, hers)).toEqual(refused('not-found'));
    expect(await retire(ann, await stageOf(ann, 'offer'), hers.id)).toEqual(refused('not-found'));
  });

  test('and a move to it at the same moment: nothing is left in a stage that nobody sees', async () => {
    for (let n = 0; n < 5; n++) {
      const ann = await aPerson();
      const id = await anApplication(ann);
      const [offer, interview] = [await stageOf(ann, 'offer'), await stageOf(ann, 'interview')];
      const [moved, retired] = await Promise.all([
        make(ann, (tx) => moveApplication(tx, { id, version: 1, stageId: offer.id, outcome: null })),
        retire(ann, offer, interview.id),
      ]);
      expect(retired).toMatchObject({ ok: true });
      expect(await counts(ann)).toEqual(moved.ok ? { interview: 1 } : { applied: 1 });
    }
  });

  test('leaves no way back into it by undoing', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const [offer, interview] = [await stageOf(ann, 'offer'), await stageOf(ann, 'interview')];
    const to = (stageId: string, version: number, act = anAct()) =>
      make(ann, (tx) => moveApplication(tx, { id, version, stageId, outcome: null }), act);
    await to(offer.id, 1);
    const act = anAct();
    await to(interview.id, 2, act);
    await retire(ann, offer);
    expect(await make(ann, (tx) => undoAct(tx, act.id))).toEqual(refused('stale'));
  });
});
