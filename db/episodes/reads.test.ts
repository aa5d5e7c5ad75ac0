import { beforeAll, expect, test } from 'vitest';
import { decide } from '@/db/feedback/writes';
import { listLettersOn } from '@/db/letters/reads';
import { keepLetter, markLetterSent } from '@/db/letters/writes';
import { findCoolsUntil } from '@/db/listening/reads';
import { beginListening, endListening, placeListening } from '@/db/listening/writes';
import { findResponse } from '@/db/responses/reads';
import { setStand } from '@/db/responses/writes';
import { read } from '@/db/transaction';
import { DECISIONS } from '@/lib/feedback/rules';
import { beginInput, notesInput } from '@/lib/listening/input';
import { takesPart } from '@/lib/responses/rules';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aRejection, did } from '@/scripts/test/loop';
import { aPerson, type Person } from '@/scripts/test/people';
import { anInvitation, aThanks } from '@/scripts/test/responding';
import { listOpenEpisodes } from './reads';

// What the next step of an episode depends on, from the rows.
testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const open = async (episodeId: string) =>
  (await read(ann.scope, (tx) => ({ it: listOpenEpisodes(tx, { episodeId }) }))).it[0];

test('points are the doubts that take part in an answer, without those left out of it', async () => {
  for (const decision of DECISIONS) {
    const { id: rejectionId, episodeId } = await aRejection(ann);
    expect((await open(episodeId))?.points).toBe(0);
    const id = await aConcern(ann, await anAnswer(ann, { rejectionId }));
    expect((await open(episodeId))?.points).toBe(1);
    await did(ann, (tx) => decide(tx, { id, version: 1, decision, title: 'Tell one aloud', dueOn: null }));
    const takes = takesPart({ decision, predetermined: false });
    expect([decision, (await open(episodeId))?.points]).toEqual([decision, takes ? 1 : 0]);
  }
  const { episodeId, concernId } = await anInvitation(ann);
  const stand = async (as: 'left-out' | 'open') =>
    did(ann, async (tx) =>
      setStand(tx, { concernId, version: (await findResponse(tx, concernId))?.version ?? 0, as }),
    );
  await stand('left-out');
  expect(await open(episodeId)).toMatchObject({ state: 'preparing', points: 0, undecided: 1 });
  await stand('open');
  expect((await open(episodeId))?.points).toBe(1);
});

test.each([
  ['thanks', 'thanked', false],
  ['thanks-similar', 'thanked', true],
  ['thanks-respond', 'asked-to-respond', true],
] as const)('a second question is known once it went: %s', async (kind, state, hasAskedMore) => {
  const { id: rejectionId, episodeId } = await aRejection(ann, { isFinalRound: true });
  await anAnswer(ann, { rejectionId });
  await did(ann, (tx) => keepLetter(tx, aThanks(episodeId, { kind })));
  expect(await open(episodeId)).toMatchObject({ state: 'answered', hasAskedMore: false });
  await did(ann, async (tx) => {
    const [letter] = await listLettersOn(tx, rejectionId);
    return markLetterSent(tx, { letterId: letter?.id ?? '', how: 'yes', sentText: '' });
  });
  expect(await open(episodeId)).toMatchObject({ state, hasAskedMore, isDoorOpen: true });
});

test('what was heard settles as long as it does on the page of its answer', async () => {
  const { id: aboutId, episodeId } = await aRejection(ann);
  expect((await open(episodeId))?.coolsUntil).toBeNull();
  const { feedbackId } = await did(ann, (tx) => beginListening(tx, beginInput.parse({})));
  const notes = notesInput.parse({
    feedbackId,
    version: 1,
    words: 'You plan well.',
    heardBy: 'call',
    clock: 'yes',
  });
  await did(ann, (tx) => endListening(tx, notes));
  await did(ann, (tx) => placeListening(tx, { feedbackId, aboutId, otherId: '', speaker: '' }));
  const { until } = await read(ann.scope, (tx) => ({ until: findCoolsUntil(tx, aboutId) }));
  expect(until).not.toBeNull();
  expect(Date.parse((await open(episodeId))?.coolsUntil ?? '')).toBe(Date.parse(until ?? ''));
});
