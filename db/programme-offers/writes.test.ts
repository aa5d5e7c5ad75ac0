import { beforeEach, describe, expect, test } from 'vitest';
import { listEffortGoals } from '@/db/effort/reads';
import { setEffortGoals } from '@/db/effort/writes';
import { listPractice } from '@/db/practice/reads';
import { listOfferedTo, listProgrammeOffers } from '@/db/programmes/reads';
import { addLine, addProgramme, type NewLine, retireProgramme, takeLineOut } from '@/db/programmes/writes';
import { listStages } from '@/db/stages/reads';
import { listTemplates } from '@/db/templates/reads';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { coachDoes, rawAs } from '@/scripts/test/helping';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { declineOffer, offerProgramme, offerProgrammeTo, takeOffer } from './writes';

const { root, app } = testDatabase();
let ann: Person;
let ruth: Awaited<ReturnType<typeof aCoachOf>>;
let programme: string;
beforeEach(async () => {
  ann = await aPerson('ann');
  ruth = await aCoachOf(root, ann, { scopes: [] });
  const made = await did(ruth.coach, (tx) =>
    addProgramme(tx, { name: 'First month', words: '', forNew: true }),
  );
  programme = made.id;
});

const CALLS = { of: 'stage', name: 'Calls', kind: 'screening' } as const;
const THANKS = { of: 'template', name: 'Thanks', text: 'Thank you.' } as const;
const ADVERT = { of: 'item', title: 'Read one advert', kind: 'search', libraryKey: null } as const;
const TWICE = { of: 'goal', kind: 'practice', n: 2 } as const;
const lays = (...lines: NewLine[]) =>
  lines.reduce<Promise<unknown>>(
    (before, line) => before.then(() => did(ruth.coach, (tx) => addLine(tx, programme, line))),
    Promise.resolve(),
  );
const offers = () =>
  coachDoes(ruth.coach, ruth.linkId, 'offer-programme', (tx) => offerProgramme(tx, programme));
const seen = async () => (await read(ann.scope, (tx) => ({ all: listProgrammeOffers(tx) }))).all;
const open = async () => (await seen()).find(({ state }) => state === 'open');
/** Ann takes of what waits the lines of these kinds. */
async function takes(...kinds: string[]) {
  const offer = await open();
  const picked = offer?.lines.filter(({ of }) => kinds.includes(of)).map(({ id }) => id) ?? [];
  return did(ann, (tx) => takeOffer(tx, { programmeOfferId: offer?.id ?? '', picked }));
}
const link = () => ({
  id: ruth.linkId,
  ownerId: ann.id,
  coachId: ruth.coach.id,
  coachName: 'Ruth Adeyemi',
});

describe('whoever becomes a client is offered what is for new ones', () => {
  test.each([
    ['by the seeker’s own act', () => ann],
    ['by the coach’s', () => ruth.coach],
  ])('%s, once', async (_, who) => {
    await lays(CALLS, TWICE);
    for (const _ of [1, 2])
      await did(who(), async (tx) => {
        await offerProgrammeTo(tx, link());
        return done(null);
      });
    expect(await seen()).toMatchObject([
      { name: 'First month', authorName: 'Ruth Adeyemi', state: 'open', isOpen: true },
    ]);
  });

  test('and nothing that was put away, nor what is not for new ones', async () => {
    await lays(CALLS);
    await did(ruth.coach, (tx) => retireProgramme(tx, programme, true));
    const other = await did(ruth.coach, (tx) =>
      addProgramme(tx, { name: 'Later', words: '', forNew: false }),
    );
    await did(ruth.coach, (tx) => addLine(tx, other.id, CALLS));
    await did(ann, async (tx) => {
      await offerProgrammeTo(tx, link());
      return done(null);
    });
    expect(await seen()).toEqual([]);
  });
});

test('lays down what is ticked, beside what is there, and nothing else', async () => {
  await lays(CALLS, THANKS, ADVERT, TWICE);
  await did(ann, (tx) =>
    setEffortGoals(tx, [
      { kind: 'practice', n: 5, whenText: 'after lunch', whereText: null },
      { kind: 'rest', n: 1, whenText: null, whereText: null },
    ]),
  );
  const before = await read(ann.scope, (tx) => ({ stages: listStages(tx) }));
  await offers();
  expect(await takes('stage', 'template', 'item')).toMatchObject({ n: 3 });
  const look = () =>
    read(ann.scope, (tx) => ({
      stages: listStages(tx),
      texts: listTemplates(tx),
      items: listPractice(tx),
      goals: listEffortGoals(tx),
    }));
  const { stages, texts, items, goals } = await look();
  expect(stages).toHaveLength(before.stages.length + 1);
  expect(stages.map(({ name }) => name)).toContain('Calls');
  expect(texts).toMatchObject([{ name: 'Thanks', text: 'Thank you.' }]);
  expect(items).toMatchObject([{ title: 'Read one advert', assignedName: 'Ruth Adeyemi' }]);
  // A goal is laid down only where it was ticked.
  expect(goals.map(({ kind, n }) => [kind, n])).toEqual([
    ['practice', 5],
    ['rest', 1],
  ]);
  // What was taken is not offered again, and the same in two windows is there once.
  expect(await offers()).toEqual(refused('nothing-new'));
});

test('a goal that is ticked takes the place of the one of its kind, and keeps when and where', async () => {
  await lays(TWICE);
  await did(ann, (tx) =>
    setEffortGoals(tx, [
      { kind: 'practice', n: 5, whenText: 'after lunch', whereText: 'the library' },
      { kind: 'rest', n: 1, whenText: null, whereText: null },
    ]),
  );
  await offers();
  await takes('goal');
  const { goals } = await read(ann.scope, (tx) => ({ goals: listEffortGoals(tx) }));
  expect(goals).toEqual([
    { kind: 'practice', n: 2, whenText: 'after lunch', whereText: 'the library' },
    { kind: 'rest', n: 1, whenText: null, whereText: null },
  ]);
});

test('changed, it is offered as what is new in it; one that waits is replaced; what was left is not pressed again', async () => {
  await lays(CALLS);
  await offers();
  await lays(THANKS);
  expect((await offers()).ok).toBe(true);
  expect((await seen()).map(({ state, lines }) => [state, lines.length])).toEqual([
    ['open', 2],
    ['replaced', 1],
  ]);
  const waiting = await open();
  await did(ann, (tx) => declineOffer(tx, waiting?.id ?? ''));
  expect(await offers()).toEqual(refused('nothing-new'));
  await lays(ADVERT);
  await offers();
  expect((await open())?.lines.map(({ of }) => of)).toEqual(['item']);
  // Out of the programme it is out of nobody's search.
  await takes('item');
  const { lines } = await read(ruth.coach.scope, (tx) => ({ lines: listOfferedTo(tx, programme) }));
  expect(lines).toMatchObject([{ clientName: 'Ann', state: 'taken' }]);
  const line = (await root`select lines from programmes where id = ${programme}`)[0]?.lines.at(-1);
  await did(ruth.coach, (tx) => takeLineOut(tx, programme, line.id));
  expect(await offers()).toEqual(refused('nothing-new'));
  const { items } = await read(ann.scope, (tx) => ({ items: listPractice(tx) }));
  expect(items).toHaveLength(1);
});

test('somebody else’s is not there: neither the programme to a coach, nor the offer to a seeker', async () => {
  await lays(CALLS);
  await offers();
  const eve = await aPerson('eve');
  const waiting = await open();
  const asEve = (body: Parameters<typeof write>[2]) => write(eve.scope, anAct(), body);
  const nowhere = refused('not-found');
  expect(await asEve((tx) => addLine(tx, programme, THANKS))).toEqual(nowhere);
  expect(await asEve((tx) => takeOffer(tx, { programmeOfferId: waiting?.id ?? '', picked: [] }))).toEqual(
    nowhere,
  );
  const bea = await aCoachOf(root, ann);
  const foreign = await coachDoes(bea.coach, bea.linkId, 'offer-programme', (tx) =>
    offerProgramme(tx, programme),
  );
  expect(foreign).toEqual(nowhere);
});

test('by raw SQL: a client sees of a coach’s programmes what is for new ones; a coach answers no offer', async () => {
  await lays(CALLS);
  await offers();
  const other = await did(ruth.coach, (tx) => addProgramme(tx, { name: 'Later', words: '', forNew: false }));
  const names = (viewer: string) =>
    rawAs(app, viewer, (tx) => tx`select name from programmes`.then((rows) => rows.map(({ name }) => name)));
  expect(await names(ann.id)).toEqual(['First month']);
  expect(await names(ruth.coach.id)).toHaveLength(2);
  expect(await names((await aPerson('eve')).id)).toEqual([]);
  expect(other.id).toBeDefined();
  const sets = (state: string) =>
    rawAs(app, ruth.coach.id, (tx) =>
      tx
        .unsafe(`update programme_offers set state = '${state}', answered_at = now() returning 1`)
        .then((rows) => rows.length),
    );
  expect([await sets('taken'), await sets('replaced')]).toEqual(['refused', 1]);
  await root`update coach_links set ended_at = now() where id = ${ruth.linkId}`;
  expect(await names(ann.id)).toEqual([]);
  expect((await seen()).map(({ isOpen }) => isOpen)).toEqual([false]);
});
