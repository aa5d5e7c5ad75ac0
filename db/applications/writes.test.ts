import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVE_OUTCOMES, OUTCOMES, type Outcome } from '@/lib/applications/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { listEvents } from '../events/reads';
import { listPage } from '../list/reads';
import { undoAct } from '../moves/writes';
import { listStages } from '../stages/reads';
import { read, write } from '../transaction';
import { countWins } from '../wins/reads';
import { findApplication } from './reads';
import { addApplication, editApplication, keepPosting, moveApplication } from './writes';

const database = testDatabase();

const look = async (person: Person, id: string) => {
  const found = await read(person.scope, (tx) => ({
    application: findApplication(tx, id),
    events: listEvents(tx, id),
    stages: listStages(tx),
    wins: countWins(tx),
  }));
  if (!found.application) throw new Error('It is gone.');
  return { ...found, application: found.application };
};
const move = (
  person: Person,
  id: string,
  version: number,
  stageId: string,
  outcome: Outcome | null = null,
  act = anAct(),
) =>
  write(person.scope, act, (tx) => moveApplication(tx, { id, version, stageId, outcome: outcome as never }));
const undo = (person: Person, actId: string) => write(person.scope, anAct(), (tx) => undoAct(tx, actId));

describe('moving', () => {
  test('any stage may go to any other; closing says how it ended, and only closing; each move is one event', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const { stages } = await look(ann, id);
    const step = fc.record({
      to: fc.integer({ min: 0, max: stages.length - 1 }),
      outcome: fc.constantFrom(null, ...MOVE_OUTCOMES),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { to, outcome } of steps) {
          const before = await look(ann, id);
          const stage = stages[to] as (typeof stages)[number];
          const heard = stage.kind === 'closed' ? outcome : null;
          const isNowhere = before.application.stageId === stage.id && before.application.outcome === heard;
          const expected =
            stage.kind === 'closed' && !outcome ? 'outcome-needed' : isNowhere ? 'no-such-move' : 'done';

          const answer = await move(ann, id, before.application.version, stage.id, outcome);
          const after = await look(ann, id);

          expect(answer.ok ? 'done' : answer.reason).toBe(expected);
          if (expected !== 'done') {
            expect(after.application).toEqual(before.application);
            expect(after.events).toEqual(before.events);
            continue;
          }
          expect(after.application).toMatchObject({
            stageId: stage.id,
            stageKind: stage.kind,
            outcome: heard,
            version: before.application.version + 1,
          });
          expect(after.application.closedAt === null).toBe(heard === null);
          expect(after.events).toHaveLength(before.events.length + 1);
          expect(after.events.at(-1)).toMatchObject({
            kind: 'moved',
            data: { fromName: before.application.stage, toName: stage.name, outcome: heard },
          });
        }
      }),
      { numRuns: 12 },
    );
  });

  test('the database itself refuses an outcome without a closed stage, and a closed stage without one', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const { stages } = await look(ann, id);
    const closed = stages.find(({ kind }) => kind === 'closed');
    for (const outcome of OUTCOMES) {
      await expect(
        database.root`update applications set outcome = ${outcome}, closed_at = now() where id = ${id}`,
      ).rejects.toThrow(/applications_closed_with_outcome/);
    }
    await expect(
      database.root`update applications set stage_id = ${closed?.id ?? ''}, stage_kind = 'closed' where id = ${id}`,
    ).rejects.toThrow(/applications_closed_with_outcome/);
  });

  test('of two moves of one version at once exactly one is done, and the other is told', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const { stages, events } = await look(ann, id);
    const to = stages.filter(({ kind }) => kind === 'interview' || kind === 'offer');
    const answers = await Promise.all(to.map((stage) => move(ann, id, 1, stage.id)));
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.reason)).toSorted()).toEqual([
      'done',
      'stale',
    ]);
    const after = await look(ann, id);
    expect(after.events).toHaveLength(events.length + 1);
    expect(after.application.stageId).toBe(to[answers.findIndex(({ ok }) => ok)]?.id);
  });

  test('to or of somebody else’s it is as if there were nothing', async () => {
    const [ann, eve] = await Promise.all([aPerson(), aPerson('eve')]);
    const [id, theirs] = await Promise.all([anApplication(ann), anApplication(eve)]);
    const { stages } = await look(ann, id);
    const { stages: evesStages } = await look(eve, theirs);
    const refused = { ok: false, reason: 'not-found' };
    expect(await move(eve, id, 1, evesStages[4]?.id ?? '')).toEqual(refused);
    expect(await move(ann, id, 1, evesStages[4]?.id ?? '')).toEqual(refused);
    const act = anAct();
    await move(ann, id, 1, stages[4]?.id ?? '', null, act);
    expect(await undo(eve, act.id)).toEqual(refused);
  });
});

describe('undoing', () => {
  const anActOn = async (ann: Person, id: string, kind: string, outcome: Outcome | null = null) => {
    const { application, stages } = await look(ann, id);
    const stage = stages.find((one) => one.kind === kind);
    const act = anAct();
    const moved = await move(ann, id, application.version, stage?.id ?? '', outcome, act);
    if (!moved.ok) throw new Error(moved.reason);
    return { actId: act.id, eventId: moved.value.eventId };
  };

  test('puts everything back as it was, as a new event that points at the undone one', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    await anActOn(ann, id, 'saved');
    const before = await look(ann, id);
    const { actId, eventId } = await anActOn(ann, id, 'closed', 'no-reply');
    expect((await undo(ann, actId)).ok).toBe(true);
    const after = await look(ann, id);
    expect(after.application).toEqual({ ...before.application, version: before.application.version + 2 });
    expect(after.events.at(-1)).toMatchObject({ kind: 'undone', undoesId: eventId });
  });

  test('takes back the day of applying that the move filled in, but not one written by hand since', async () => {
    const ann = await aPerson();
    const add = (role: string) => anApplication(ann, 'Harbour', role);
    for (const [id, byHand] of [
      [await add('One'), null],
      [await add('Two'), '2026-01-02'],
    ] as const) {
      await anActOn(ann, id, 'saved');
      await database.root`update applications set applied_on = null where id = ${id}`;
      const { actId } = await anActOn(ann, id, 'interview');
      expect((await look(ann, id)).application.appliedOn).not.toBeNull();
      if (byHand) await database.root`update applications set applied_on = ${byHand} where id = ${id}`;
      await undo(ann, actId);
      expect((await look(ann, id)).application.appliedOn).toBe(byHand);
    }
  });

  test('is for the last move only, and once', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const first = await anActOn(ann, id, 'screening');
    const last = await anActOn(ann, id, 'interview');
    expect(await undo(ann, first.actId)).toEqual({ ok: false, reason: 'stale' });
    const both = await Promise.all([undo(ann, last.actId), undo(ann, last.actId)]);
    expect(both.map((answer) => (answer.ok ? 'done' : answer.reason)).toSorted()).toEqual(['done', 'stale']);
    expect(await undo(ann, last.actId)).toEqual({ ok: false, reason: 'stale' });
  });

  test('what is applied for from the saved ones is a win, and undone it is none', async () => {
    const ann = await aPerson();
    const id = crypto.randomUUID();
    const { stages } = await read(ann.scope, (tx) => ({ stages: listStages(tx) }));
    const saved = { organisation: 'Harbour', role: 'Keeper', stageId: stages[0]?.id ?? '', url: null };
    await write(ann.scope, anAct(), (tx) => addApplication(tx, id, saved));
    expect((await look(ann, id)).wins).toBe(0);
    const { actId } = await anActOn(ann, id, 'applied');
    expect((await look(ann, id)).wins).toBe(1);
    await undo(ann, actId);
    expect((await look(ann, id)).wins).toBe(0);
  });

  test('a win stays where a later move is undone that did not send it', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    await anActOn(ann, id, 'saved');
    const { actId } = await anActOn(ann, id, 'interview');
    await undo(ann, actId);
    const { wins, application } = await look(ann, id);
    expect([application.stageKind, wins]).toEqual(['saved', 1]);
  });
});

describe('adding and editing', () => {
  test('another spelling of its organisation is how that is called from now on, as the history says', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann, 'acme', 'Keeper');
    const other = await anApplication(ann, 'Acme', 'Pilot');
    const { application } = await look(ann, id);
    expect(application.organisation).toBe('acme');
    await write(ann.scope, anAct(), (tx) =>
      editApplication(tx, { ...application, id, organisation: 'ACME', notes: '' }),
    );
    const after = await look(ann, id);
    expect(after.application.organisation).toBe('ACME');
    expect((await look(ann, other)).application.organisation).toBe('ACME');
    expect(after.events.at(-1)?.data).toMatchObject({
      changes: { organisation: { from: 'acme', to: 'ACME' } },
    });
  });

  test('two employers without a letter in their names stay two', async () => {
    const ann = await aPerson();
    const [one, other] = [await anApplication(ann, '🎯'), await anApplication(ann, '???')];
    expect((await look(ann, one)).application.organisation).toBe('🎯');
    expect((await look(ann, other)).application.organisation).toBe('???');
  });

  test('the same act twice at once adds one application', async () => {
    const ann = await aPerson();
    const act = anAct();
    const add = () =>
      write(ann.scope, act, (tx) =>
        addApplication(tx, crypto.randomUUID(), {
          organisation: 'Harbour',
          role: 'Keeper',
          stageId: '',
          url: null,
        }),
      );
    const [one, other] = await Promise.all([add(), add()]);
    expect(one).toEqual(other);
    const { list } = await read(ann.scope, (tx) => ({ list: listPage(tx) }));
    expect(list.rows).toHaveLength(1);
  });

  test('an edit of an older version is refused, and says nothing in the history', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const { application } = await look(ann, id);
    const edit = (role: string) =>
      write(ann.scope, anAct(), (tx) =>
        editApplication(tx, { ...application, id, version: 1, organisation: 'Harbour', role, notes: '' }),
      );
    expect(await edit('Pilot')).toMatchObject({ ok: true });
    expect(await edit('Diver')).toEqual({ ok: false, reason: 'stale' });
    const after = await look(ann, id);
    expect(after.application.role).toBe('Pilot');
    expect(after.events.map(({ kind }) => kind)).toEqual(['added', 'edited']);
    expect(after.events.at(-1)?.data).toEqual({
      fields: ['role'],
      changes: { role: { from: 'Keeper', to: 'Pilot' } },
    });
  });

  test('an advert is kept only with an application of one’s own', async () => {
    const [ann, eve] = await Promise.all([aPerson(), aPerson('eve')]);
    const id = await anApplication(ann);
    const keep = (person: Person) =>
      write(person.scope, anAct(), (tx) => keepPosting(tx, { id, text: 'Wanted: a keeper.' }));
    expect(await keep(eve)).toEqual({ ok: false, reason: 'not-found' });
    expect((await keep(ann)).ok).toBe(true);
  });
});
