import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { closeKindly, moveEpisode, reframe, reopen, rest, wake } from '@/db/episodes/writes';
import { keepFeedback } from '@/db/feedback/writes';
import { findRejection } from '@/db/rejections/reads';
import { correctRejection, openQuiet, setPredetermined, takeBack } from '@/db/rejections/writes';
import { openRequest } from '@/db/requests/reads';
import { keepDraft, markSent, settle, settleRequest } from '@/db/requests/writes';
import { read, type Writing, write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import { type EpisodeState, mayGo, reopensAs } from '@/lib/episodes/rules';
import type { RequestState } from '@/lib/requests/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, aRejection, NOTHING_SAID } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

// A walk of any acts in any order, legal or not: the rows stand where the rules say, or nothing has changed.
const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

type Id = { rejectionId: string; episodeId: string };
const said = { words: 'x', myReading: '', speaker: '', on: null };
const today = () => dayIn('UTC', new Date());
const newest = async (episodeId: string) =>
  (
    await root<{ id: string; state: RequestState }[]>`
      select id, state from feedback_requests where episode_id = ${episodeId} order by created_at desc, id desc limit 1`
  )[0];
const versionOf = async (id: string) =>
  (await root<{ version: number }[]>`select version from rejections where id = ${id}`)[0]?.version ?? 0;
const correct = async (tx: Writing, id: string, on: string) =>
  correctRejection(tx, { id, version: await versionOf(id), ...NOTHING_SAID, on });

type Do = (tx: Writing, id: Id, requestId: string) => Promise<Outcome<unknown>>;
const heardAs =
  (source: 'asked-for' | 'recruiter' | 'in-the-no', stays = false): Do =>
  (tx, { rejectionId }) =>
    keepFeedback(tx, newId(), { rejectionId, source, ...said }, { stays });

/** Where an episode goes once it was answered. */
const FURTHER = [
  'thanked',
  'asked-to-respond',
  'invited',
  'not-invited',
  'preparing',
  'ready',
  'given',
] as const;

const ACTS: Record<string, Do> = {
  reframe: (tx, { episodeId }) => reframe(tx, { episodeId }),
  rest: (tx, { episodeId }) => rest(tx, episodeId, 'week'),
  wake: (tx, { episodeId }) => wake(tx, episodeId),
  draft: async (tx, { episodeId }) => {
    const version = (await openRequest(tx, episodeId))?.version ?? 0;
    return keepDraft(tx, aLetter(episodeId, { version: String(version) }));
  },
  send: (tx, _, requestId) => markSent(tx, { requestId, how: 'yes', sentText: '' }),
  nudge: (tx, _, requestId) => settleRequest(tx, requestId, 'nudged'),
  declined: (tx, { episodeId }) => settle(tx, episodeId, 'declined'),
  'no-answer': (tx, { episodeId }) => settle(tx, episodeId, 'no-answer'),
  'nobody-to-ask': (tx, { episodeId }) => settle(tx, episodeId, 'nobody-to-ask'),
  answer: heardAs('asked-for'),
  told: heardAs('recruiter'),
  'in the no': heardAs('in-the-no', true),
  close: (tx, { episodeId }) => closeKindly(tx, episodeId),
  reopen: (tx, { episodeId }) => reopen(tx, episodeId),
  'it came earlier': (tx, { rejectionId }) => correct(tx, rejectionId, addDays(today(), -60)),
  'it came tomorrow': (tx, { rejectionId }) => correct(tx, rejectionId, addDays(today(), 2)),
  promised: async (tx, { rejectionId: id }) =>
    setPredetermined(tx, { id, version: await versionOf(id), predetermined: true }),
  ...Object.fromEntries(
    FURTHER.map((to): [string, Do] => [
      to,
      (tx, { episodeId }) => moveEpisode(tx, episodeId, { to, kind: 'thanked' }),
    ]),
  ),
};

interface Model {
  readonly state: EpisodeState;
  readonly request: RequestState | null;
  readonly rests: boolean;
  readonly closedFrom: EpisodeState | null;
  readonly heard: boolean;
}
const START: Model = { state: 'resting', request: null, rests: true, closedFrom: null, heard: false };
const isOut = ({ request }: Model) => request === 'sent' || request === 'nudged';
const withoutDraft = ({ request }: Model) => (request === 'drafted' ? 'dropped' : request);
/** Gone there awake, which opens what was closed. */
const gone = (at: Model, state: EpisodeState): Model => ({ ...at, state, rests: false, closedFrom: null });
const stands = (at: Model, state: EpisodeState) => at.state === state || mayGo(at.state, state);

const settled = (at: Model, as: 'declined' | 'no-answer'): Model | undefined =>
  isOut(at) && stands(at, as) ? { ...gone(at, as), request: as } : undefined;

/** Words that came: to *answered* where that can be; unasked ones let it rest on. */
function heard(at: Model, isAsked: boolean): Model {
  const isAnswered = isAsked && ['sent', 'nudged', 'declined', 'no-answer'].includes(at.request ?? '');
  const request = isAnswered ? 'answered' : withoutDraft(at);
  if (!mayGo(at.state, 'answered')) return { ...at, request, heard: true };
  return { ...gone(at, 'answered'), rests: !isAsked && at.rests, request, heard: true };
}

/** What an act makes of a no, after the rules; undefined where it is refused. */
const MODEL: Record<string, (at: Model) => Model | undefined> = {
  reframe: (at) => ({ ...at, state: at.state === 'resting' ? 'reframed' : at.state }),
  rest: (at) => (at.state === 'closed' ? undefined : { ...at, rests: true }),
  wake: (at) => (at.state === 'closed' ? undefined : { ...at, rests: false }),
  draft: (at) => {
    if (at.request !== null && !['dropped', 'drafted'].includes(at.request)) return undefined;
    if (!stands(at, 'asking')) return undefined;
    return { ...(at.state === 'asking' ? at : gone(at, 'asking')), request: 'drafted' };
  },
  // Once it has gone out, saying so again changes nothing.
  send: (at) => {
    if (at.request === null || at.request === 'dropped') return undefined;
    if (at.request !== 'drafted') return at;
    return stands(at, 'asking') ? { ...gone(at, 'asking'), request: 'sent' } : undefined;
  },
  nudge: (at) => (isOut(at) ? { ...at, request: 'nudged' } : undefined),
  declined: (at) => settled(at, 'declined'),
  'no-answer': (at) => settled(at, 'no-answer'),
  'nobody-to-ask': (at) =>
    isOut(at) || !stands(at, 'nobody-to-ask')
      ? undefined
      : { ...gone(at, 'nobody-to-ask'), request: withoutDraft(at) },
  answer: (at) => heard(at, true),
  told: (at) => heard(at, false),
  'in the no': (at) => ({ ...at, heard: true }),
  close: (at) =>
    at.state === 'closed'
      ? at
      : { ...at, state: 'closed', closedFrom: at.state, rests: false, request: withoutDraft(at) },
  reopen: (at) => (at.state === 'closed' ? gone(at, reopensAs(at.closedFrom, isOut(at))) : undefined),
  'it came earlier': (at) => at,
  'it came tomorrow': () => undefined,
  promised: (at) => at,
  ...Object.fromEntries(
    FURTHER.map((to) => [to, (at: Model) => (stands(at, to) ? gone(at, to) : undefined)]),
  ),
};

/** Where the rows stand, in the model's words. */
async function standing(episodeId: string): Promise<Omit<Model, 'heard'>> {
  const [row] = await root<{ state: EpisodeState; rests: boolean; closedFrom: EpisodeState | null }[]>`
    select state, coalesce(rest_until > now(), false) as rests, closed_from as "closedFrom"
    from episodes where id = ${episodeId}`;
  if (!row) throw new Error('There is no such episode.');
  return { ...row, request: (await newest(episodeId))?.state ?? null };
}

/** A walk of acts, of which the common ones come more often: those further on are reached only through them. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(ACTS)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('draft', 'send', 'answer', 'close', 'reopen', 'rest', ...FURTHER),
  },
);
const onward = ['draft', 'send', 'answer', 'thanked', 'asked-to-respond', 'invited', 'preparing', 'ready'];
const walks = fc
  .tuple(fc.nat(onward.length), fc.array(act, { minLength: 3, maxLength: 14 }))
  .map(([length, random]) => [...onward.slice(0, length), ...random]);

test('a walk of any acts goes where the rules say, and what they refuse leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const { id: rejectionId, episodeId } = await aRejection(ann);
      const ids = { rejectionId, episodeId };
      let model = START;
      for (const [n, act] of walk.entries()) {
        const before = await newest(episodeId);
        const outcome = await write(ann.scope, anAct(), (tx) =>
          (ACTS[act] as Do)(tx, ids, before?.id ?? newId()),
        );
        const expected = MODEL[act]?.(model);
        const where = `${walk.slice(0, n + 1).join(' > ')}, from ${JSON.stringify(model)}`;
        expect(outcome.ok, where).toBe(expected !== undefined);
        model = expected ?? model;
        const { heard: _, ...rows } = model;
        expect(await standing(episodeId), where).toEqual(rows);
      }
      const [events] = await root<{ states: string[] }[]>`
        select array_agg(data ->> 'to' order by id) as states from events
        where episode_id = ${episodeId} and data ->> 'from' <> data ->> 'to' and kind <> 'no-logged'`;
      // The history tells every move: its last is where it stands.
      expect((events?.states ?? []).at(-1) ?? 'resting').toBe(model.state);
      // Taken back as a mistake only while nothing hangs on it; from then on nothing moves it.
      const taken = await write(ann.scope, anAct(), (tx) => takeBack(tx, rejectionId));
      const hangs = model.heard || ![null, 'dropped'].includes(model.request);
      expect(taken.ok, `${walk.join(' > ')}, then taken back`).toBe(!hangs);
      if (!taken.ok) return;
      const woken = await write(ann.scope, anAct(), (tx) => reopen(tx, episodeId));
      expect(woken).toMatchObject({ ok: false, reason: 'not-found' });
    }),
    { seed: 20261124, numRuns: 80, interruptAfterTimeLimit: 15_000 },
  );
}, 60_000);

test('every open state may rest, be closed and be opened again, and stands afterwards where it stood', async () => {
  const by: Partial<Record<EpisodeState, readonly string[]>> = {
    resting: [],
    reframed: ['reframe'],
    asking: onward.slice(0, 2),
    declined: [...onward.slice(0, 2), 'declined'],
    'no-answer': [...onward.slice(0, 2), 'no-answer'],
    'nobody-to-ask': ['nobody-to-ask'],
    answered: onward.slice(0, 3),
    'not-invited': [...onward.slice(0, 5), 'not-invited'],
    given: [...onward, 'given'],
    ...Object.fromEntries(onward.slice(3).map((state, n) => [state, onward.slice(0, n + 4)])),
  };
  for (const [state, walk] of Object.entries(by)) {
    const { id: rejectionId, episodeId } = await aRejection(ann);
    for (const act of [...walk, 'rest', 'close', 'reopen', 'rest', 'wake', 'rest']) {
      const before = await newest(episodeId);
      const outcome = await write(ann.scope, anAct(), (tx) =>
        (ACTS[act] as Do)(tx, { rejectionId, episodeId }, before?.id ?? newId()),
      );
      expect([state, act, outcome.ok]).toEqual([state, act, true]);
    }
    expect(await standing(episodeId)).toMatchObject({ state, rests: true, closedFrom: null });
  }
}, 60_000);

test('one that came long ago is quiet until somebody opens it, once, and then it is awake', async () => {
  const { id } = await aRejection(ann, { on: addDays(today(), -40) });
  const look = async () => (await read(ann.scope, (tx) => ({ no: findRejection(tx, id) }))).no;
  expect(await look()).toMatchObject({ quiet: true, episodeId: null });
  for (let times = 0; times < 2; times++)
    expect((await write(ann.scope, anAct(), (tx) => openQuiet(tx, id))).ok).toBe(true);
  expect(await look()).toMatchObject({ state: 'resting', restUntil: null });
  const episodes = await root`select from episodes where rejection_id = ${id}`;
  expect(episodes).toHaveLength(1);
});
