import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { closeKindly, reframe, reopen, rest } from '@/db/episodes/writes';
import { keepFeedback } from '@/db/feedback/writes';
import { keepDraft, markSent, settle } from '@/db/requests/writes';
import { type Writing, write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import { type EpisodeState, mayGo } from '@/lib/episodes/rules';
import type { RequestState } from '@/lib/requests/rules';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, aRejection } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

// A walk of any acts in any order, legal or not: the rows stand where the rules say, or nothing has changed.
const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

type Id = { rejectionId: string; episodeId: string };
const said = { words: 'x', myReading: '', speaker: '', on: null };
const nothing = {
  hand1: null,
  hand2: null,
  hand3: null,
  hand4: null,
  inMyHands: '',
  learned: '',
  doNext: '',
};
const newest = async (episodeId: string) =>
  (
    await root<{ id: string; state: RequestState }[]>`
      select id, state from feedback_requests where episode_id = ${episodeId} order by created_at desc, id desc limit 1`
  )[0];

const ACTS: Record<string, (tx: Writing, id: Id, requestId: string) => Promise<Outcome<unknown>>> = {
  reframe: (tx, { episodeId }) => reframe(tx, { episodeId, ...nothing }),
  rest: (tx, { episodeId }) => rest(tx, episodeId, 'week'),
  draft: (tx, { episodeId }) => keepDraft(tx, aLetter(episodeId)),
  send: (tx, _, requestId) => markSent(tx, { requestId, how: 'yes', sentText: '' }),
  declined: (tx, { episodeId }) => settle(tx, episodeId, 'declined'),
  'no-answer': (tx, { episodeId }) => settle(tx, episodeId, 'no-answer'),
  'nobody-to-ask': (tx, { episodeId }) => settle(tx, episodeId, 'nobody-to-ask'),
  answer: (tx, { rejectionId }) => keepFeedback(tx, newId(), { rejectionId, source: 'asked-for', ...said }),
  close: (tx, { episodeId }) => closeKindly(tx, episodeId),
  reopen: (tx, { episodeId }) => reopen(tx, episodeId),
};

interface Model {
  readonly state: EpisodeState;
  readonly request: RequestState | null;
}
const isOut = ({ request }: Model) => request === 'sent';

/** What an act makes of a no, after product.md; undefined where it is refused. */
const MODEL: Record<string, (at: Model) => Model | undefined> = {
  reframe: (at) => ({ ...at, state: at.state === 'resting' ? 'reframed' : at.state }),
  rest: (at) => (['resting', 'reframed'].includes(at.state) ? at : undefined),
  draft: (at) => {
    const isAsked = at.request !== null && at.request !== 'dropped' && at.request !== 'drafted';
    if (isAsked || !(at.state === 'asking' || mayGo(at.state, 'asking'))) return undefined;
    return { state: 'asking', request: 'drafted' };
  },
  // Once it has gone out, saying so again changes nothing.
  send: (at) => {
    if (at.request === null || at.request === 'dropped') return undefined;
    if (at.request !== 'drafted') return at;
    return at.state === 'asking' || mayGo(at.state, 'asking')
      ? { state: 'asking', request: 'sent' }
      : undefined;
  },
  declined: (at) => settled(at, 'declined'),
  'no-answer': (at) => settled(at, 'no-answer'),
  'nobody-to-ask': (at) => {
    const mayBe = at.state === 'nobody-to-ask' || mayGo(at.state, 'nobody-to-ask');
    if (isOut(at) || !mayBe) return undefined;
    return { state: 'nobody-to-ask', request: withoutDraft(at) };
  },
  answer: (at) => ({
    state: mayGo(at.state, 'answered') ? 'answered' : at.state,
    request: ['sent', 'declined', 'no-answer'].includes(at.request ?? '') ? 'answered' : withoutDraft(at),
  }),
  close: (at) => ({ state: 'closed', request: withoutDraft(at) }),
  reopen: (at) => (at.state === 'closed' ? { ...at, state: isOut(at) ? 'asking' : 'resting' } : undefined),
};
const withoutDraft = ({ request }: Model) => (request === 'drafted' ? 'dropped' : request);
const settled = (at: Model, as: 'declined' | 'no-answer'): Model | undefined =>
  isOut(at) && (at.state === as || mayGo(at.state, as)) ? { state: as, request: as } : undefined;
test('a walk of any acts goes where the rules say, and what they refuse leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 3, maxLength: 12 }),
      async (walk) => {
        const { id: rejectionId, episodeId } = await aRejection(ann);
        const ids = { rejectionId, episodeId };
        let model: Model = { state: 'resting', request: null };
        for (const [n, act] of walk.entries()) {
          const before = await newest(episodeId);
          const outcome = await write(ann.scope, anAct(), (tx) =>
            (ACTS[act] as (typeof ACTS)[string])(tx, ids, before?.id ?? newId()),
          );
          const expected = MODEL[act]?.(model);
          const where = `${walk.slice(0, n + 1).join(' > ')}, from ${JSON.stringify(model)}`;
          expect(outcome.ok, where).toBe(expected !== undefined);
          model = expected ?? model;
          const [episode] = await root`select state, closed_at from episodes where id = ${episodeId}`;
          expect([episode?.state, (await newest(episodeId))?.state ?? null], where).toEqual([
            model.state,
            model.request,
          ]);
        }
        const [events] = await root<{ states: string[] }[]>`
          select array_agg(data ->> 'to' order by id) as states from events
          where episode_id = ${episodeId} and data ->> 'from' <> data ->> 'to' and kind <> 'no-logged'`;
        // The history tells every move: its last is where it stands.
        expect((events?.states ?? []).at(-1) ?? 'resting').toBe(model.state);
      },
    ),
    { seed: 20261124, numRuns: 60 },
  );
}, 120_000);
