import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { closeKindly } from '@/db/episodes/writes';
import { listLettersOn } from '@/db/letters/reads';
import { keepLetter, markLetterSent, sayAnswer, settleInvitation } from '@/db/letters/writes';
import { type Writing, write } from '@/db/transaction';
import { type Outcome, refused } from '@/lib/acts/outcome';
import type { EpisodeState } from '@/lib/episodes/rules';
import type { ThanksKind } from '@/lib/letters/rules';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aRejection } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { aThanks } from '@/scripts/test/responding';
import { findResponse } from './reads';
import { keepResponse, setStand } from './writes';

// A walk of any acts in any order, from an answer on: the rows stand where the rules say, or nothing has changed.
const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

interface Ids {
  readonly rejectionId: string;
  readonly episodeId: string;
  readonly concernId: string;
}
interface Model {
  readonly state: EpisodeState;
  readonly stand: 'ready' | 'left-out' | 'open';
  readonly isDrafted: boolean;
}
type Act = {
  readonly does: (tx: Writing, ids: Ids) => Promise<Outcome<unknown>>;
  /** What it makes of it; undefined where it is refused. */
  readonly makes: (at: Model) => Model | undefined;
};

const sends = (kind: ThanksKind, from: EpisodeState, to: EpisodeState): Act => ({
  does: async (tx, { episodeId, rejectionId }) => {
    const kept = await keepLetter(tx, aThanks(episodeId, { kind }));
    if (!kept.ok) return kept;
    const letter = (await listLettersOn(tx, rejectionId)).find(({ sentAt }) => !sentAt);
    return letter
      ? markLetterSent(tx, { letterId: letter.id, how: 'yes', sentText: '' })
      : refused('not-found');
  },
  makes: (at) => (at.state === from ? { ...at, state: to } : undefined),
});
const settles = (as: 'invited' | 'not-invited', from: readonly EpisodeState[]): Act => ({
  does: (tx, { episodeId }) => settleInvitation(tx, { episodeId, as }),
  // Where it stands already, it stays.
  makes: (at) => (at.state === as || from.includes(at.state) ? { ...at, state: as } : undefined),
});
const mayPrepare = ({ state }: Model) => ['invited', 'preparing', 'ready'].includes(state);
/** Ready with the one point that there is, or preparing. */
const prepared = (at: Model): Model => ({ ...at, state: at.stand === 'ready' ? 'ready' : 'preparing' });
const stands = (as: Model['stand']): Act => ({
  does: async (tx, { concernId }) =>
    setStand(tx, { concernId, version: (await findResponse(tx, concernId))?.version ?? 0, as }),
  makes: (at) =>
    mayPrepare(at) && (as !== 'ready' || at.isDrafted) ? prepared({ ...at, stand: as }) : undefined,
});
let words = 0;

const ACTS: Record<string, Act> = {
  thank: sends('thanks', 'answered', 'thanked'),
  'thank and ask': sends('thanks-respond', 'answered', 'asked-to-respond'),
  ask: sends('respond', 'thanked', 'asked-to-respond'),
  'ask for later': sends('similar', 'thanked', 'thanked'),
  invited: settles('invited', ['asked-to-respond', 'not-invited']),
  'not invited': settles('not-invited', ['asked-to-respond']),
  write: {
    does: async (tx, { concernId }) => {
      const version = (await findResponse(tx, concernId))?.version ?? 0;
      words += 1;
      return keepResponse(tx, { concernId, version, acknowledge: '', draft: `Words ${words}` });
    },
    // What is left out stays out; what was ready is to be called ready again.
    makes: (at) => {
      const stand = at.stand === 'ready' ? 'open' : at.stand;
      return mayPrepare(at) ? prepared({ ...at, isDrafted: true, stand }) : undefined;
    },
  },
  ready: stands('ready'),
  'leave out': stands('left-out'),
  'open again': stands('open'),
  give: {
    does: (tx, { episodeId }) => sayAnswer(tx, episodeId),
    // Said twice is said once.
    makes: (at) => (['ready', 'given'].includes(at.state) ? { ...at, state: 'given' } : undefined),
  },
  close: {
    does: (tx, { episodeId }) => closeKindly(tx, episodeId),
    makes: (at) => ({ ...at, state: 'closed' }),
  },
};

test('whatever is tried from an answer on, the rows stand where the rules say', async () => {
  // Further on more often than by chance, or most walks would end before an answer is prepared.
  const begun = fc.constantFrom(
    [],
    ['thank', 'ask', 'invited'],
    ['thank and ask', 'not invited', 'invited', 'write'],
    ['thank and ask', 'invited', 'write', 'ready'],
  );
  const rest = fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(begun, rest, async (first, then) => {
      const { id: rejectionId, episodeId } = await aRejection(ann);
      const concernId = await aConcern(ann, await anAnswer(ann, { rejectionId }));
      let model: Model = { state: 'answered', stand: 'open', isDrafted: false };
      const walk = [...first, ...then];
      for (const [n, name] of walk.entries()) {
        const act = ACTS[name] as Act;
        const outcome = await write(ann.scope, anAct(), (tx) =>
          act.does(tx, { rejectionId, episodeId, concernId }),
        );
        const expected = act.makes(model);
        const where = `${walk.slice(0, n + 1).join(' > ')}, from ${JSON.stringify(model)}: ${JSON.stringify(outcome)}`;
        expect(outcome.ok, where).toBe(expected !== undefined);
        model = expected ?? model;
        const [row] = await root`select state from episodes where id = ${episodeId}`;
        expect(row?.state, where).toBe(model.state);
      }
      const [events] = await root<{ states: string[] }[]>`
        select array_agg(data ->> 'to' order by id) as states from events
        where episode_id = ${episodeId} and data ->> 'from' <> data ->> 'to' and kind <> 'no-logged'`;
      expect((events?.states ?? []).at(-1)).toBe(model.state);
    }),
    { seed: 20261130, numRuns: 25 },
  );
}, 120_000);
