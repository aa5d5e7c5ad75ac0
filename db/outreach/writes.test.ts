import { describe, expect, test } from 'vitest';
import { read, type Writing, write } from '@/db/transaction';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { proposedDays, STEPS } from '@/lib/outreach/plan';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { moveFollowUp } from '../follow-ups/writes';
import { listTargets } from '../targets/reads';
import { addTarget } from '../targets/writes';
import { listWins } from '../wins/reads';
import { listOutreach, listPeopleAt } from './reads';
import { endOutreach, endStep, markReachedOut, nameWhom, openStepAgain, startOutreach } from './writes';

const { root } = testDatabase();

const today = dayIn('Europe/London', new Date());
const days = proposedDays(today);
const make = <T>(person: Person, body: (tx: Writing) => Promise<Outcome<T>>) =>
  write(person.scope, anAct(), body);
const look = (person: Person, organisationId: string) =>
  read(person.scope, (tx) => ({
    steps: listOutreach(tx, organisationId),
    people: listPeopleAt(tx, organisationId),
    targets: listTargets(tx),
    wins: listWins(tx),
  }));
async function planned() {
  const ann = await aPerson();
  const { id } = await did(ann, (tx) => addTarget(tx, 'Harbour'));
  await did(ann, (tx) => startOutreach(tx, { organisationId: id, ...days }));
  const { steps } = await look(ann, id);
  return { ann, id, steps, step: (n: number) => steps[n]?.id ?? '' };
}

describe('a plan to reach out', () => {
  test('lays down its steps on their days, and its organisation is a target with the first one next', async () => {
    const { ann, id, steps } = await planned();
    expect(steps.map(({ what, dueOn, end }) => [what, dueOn, end])).toEqual(
      STEPS.map(({ key, what }) => [what, days[key], null]),
    );
    expect((await look(ann, id)).targets).toMatchObject([
      { id, step: 'Find a person to write to', dueOn: days.person },
    ]);
  });

  test('is not laid over one that is under way, nor in the past', async () => {
    const { ann, id } = await planned();
    const again = (given = days) => make(ann, (tx) => startOutreach(tx, { organisationId: id, ...given }));
    expect(await again()).toEqual(refused('no-such-move'));
    await did(ann, (tx) => endOutreach(tx, id));
    expect(await again({ ...days, last: addDays(today, -3) })).toEqual(refused('in-the-past'));
    expect(await again()).toEqual(done({ organisationId: id }));
    expect((await look(ann, id)).steps.filter(({ end }) => !end)).toHaveLength(4);
  });

  test('begun by two at once is one', async () => {
    const ann = await aPerson();
    const { id } = await did(ann, (tx) => addTarget(tx, 'Harbour'));
    const start = () => make(ann, (tx) => startOutreach(tx, { organisationId: id, ...days }));
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect((await look(ann, id)).steps).toHaveLength(4);
  });

  test('is about a person once one is named, and finding one is done', async () => {
    const { ann, id } = await planned();
    await did(ann, (tx) =>
      nameWhom(tx, { organisationId: id, name: 'Anna Berg', email: 'anna@example.org' }),
    );
    const { steps, people } = await look(ann, id);
    expect(steps.map(({ end, name }) => [end, name])).toEqual([
      ['done', 'Anna Berg'],
      [null, 'Anna Berg'],
      [null, 'Anna Berg'],
      [null, 'Anna Berg'],
    ]);
    expect(people).toMatchObject([{ name: 'Anna Berg', email: 'anna@example.org', isClosed: false }]);
  });
});

describe('a step', () => {
  test('that went out is a win once, on the day, and the history knows; undone the same day, both go back', async () => {
    const { ann, id, step } = await planned();
    for (const _ of [1, 2]) await did(ann, (tx) => markReachedOut(tx, step(1)));
    const sent = await look(ann, id);
    expect(sent.wins).toMatchObject([{ kind: 'reached-out', about: 'Harbour' }]);
    expect(sent.steps[1]).toMatchObject({ end: 'done', version: 2 });
    const told =
      await root`select data ->> 'what' as what from events where owner_id = ${ann.id} and kind = 'followed-up'`;
    expect(told.map(({ what }) => what)).toEqual(['Send a first message']);
    await did(ann, (tx) => openStepAgain(tx, step(1)));
    const back = await look(ann, id);
    expect([back.wins, back.steps[1]?.end]).toEqual([[], null]);
  });

  test('that is taken up again later keeps its win', async () => {
    const { ann, id, step } = await planned();
    await did(ann, (tx) => markReachedOut(tx, step(1)));
    await root`update follow_ups set ended_at = now() - interval '3 days' where id = ${step(1)}`;
    await did(ann, (tx) => openStepAgain(tx, step(1)));
    expect((await look(ann, id)).wins).toHaveLength(1);
  });

  test('is moved to another day, not to one that is over, not over a newer one, not once it has ended', async () => {
    const { ann, id, step } = await planned();
    const move = (dueOn: string, version = 1) =>
      make(ann, (tx) => moveFollowUp(tx, { id: step(1), dueOn, version }));
    const later = addDays(today, 20);
    expect(await move(addDays(today, -1))).toEqual(refused('in-the-past'));
    expect(await move(later)).toEqual(done({ id: step(1) }));
    expect(await move(later)).toEqual(refused('stale'));
    await did(ann, (tx) => endStep(tx, { id: step(1), end: 'dropped' }));
    expect(await move(later, 3)).toEqual(refused('no-such-move'));
    const { steps, targets } = await look(ann, id);
    expect(steps.find((one) => one.id === step(1))).toMatchObject({ dueOn: later, end: 'dropped' });
    expect(targets[0]?.step).toBe('Find a person to write to');
  });
});

describe('“please don’t contact me”', () => {
  test('of an organisation: no plan begins, nobody is named, nothing is next, and the rest is let go', async () => {
    const { ann, id } = await planned();
    await root`update organisations set no_contact_at = now() where id = ${id}`;
    const { steps, targets } = await look(ann, id);
    expect(steps.map(({ isClosed }) => isClosed)).toEqual([true, true, true, true]);
    expect(targets).toMatchObject([{ isClosed: true, step: null }]);
    const whom = { organisationId: id, name: 'Anna Berg', email: null };
    expect(await make(ann, (tx) => nameWhom(tx, whom))).toEqual(refused('asked-not-to'));
    await did(ann, (tx) => endOutreach(tx, id));
    expect((await look(ann, id)).steps.map(({ end }) => end)).toEqual(Array(4).fill('dropped'));
    expect(await make(ann, (tx) => startOutreach(tx, { organisationId: id, ...days }))).toEqual(
      refused('asked-not-to'),
    );
  });

  test('of a person: their steps are closed, and somebody else can be named', async () => {
    const { ann, id } = await planned();
    const name = (who: string) =>
      make(ann, (tx) => nameWhom(tx, { organisationId: id, name: who, email: null }));
    await name('Anna Berg');
    await root`update contacts set no_contact_at = now() where owner_id = ${ann.id}`;
    expect((await look(ann, id)).steps.map(({ isClosed }) => isClosed)).toEqual(Array(4).fill(true));
    expect(await name('anna berg')).toEqual(refused('asked-not-to'));
    expect(await name('Daniel Okoro')).toMatchObject({ ok: true });
    expect((await look(ann, id)).steps.slice(1).map(({ isClosed }) => isClosed)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('also holds when a message is said to be sent: that it went is a fact, and is kept', async () => {
    const { ann, id, step } = await planned();
    await root`update organisations set no_contact_at = now() where id = ${id}`;
    expect(await make(ann, (tx) => markReachedOut(tx, step(1)))).toMatchObject({ ok: true });
  });
});

test('of somebody else’s there is no plan to begin, to end, or to do a step of', async () => {
  const [{ ann, id, step }, eve] = [await planned(), await aPerson('eve')];
  const before = (await look(ann, id)).steps.map((one) => ({ ...one }));
  const acts: ((tx: Writing) => Promise<Outcome<unknown>>)[] = [
    (tx) => startOutreach(tx, { organisationId: id, ...days }),
    (tx) => nameWhom(tx, { organisationId: id, name: 'Eve', email: null }),
    (tx) => markReachedOut(tx, step(1)),
    (tx) => openStepAgain(tx, step(1)),
    (tx) => endOutreach(tx, id),
    (tx) => endStep(tx, { id: step(1), end: 'done' }),
    (tx) => moveFollowUp(tx, { id: step(1), dueOn: today, version: 1 }),
  ];
  for (const act of acts) expect(await make(eve, act)).toEqual(refused('not-found'));
  expect((await look(ann, id)).steps.map((one) => ({ ...one }))).toEqual(before);
});
