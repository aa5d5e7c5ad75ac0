import { expect, test } from 'vitest';
import { EPISODE_STATES, type EpisodeState, mayGo } from '@/lib/episodes/rules';
import { kindsFrom, LETTER_KINDS, movesOf } from './rules';

test('a letter takes an episode only where it may go, whatever it is written from', () => {
  for (const state of EPISODE_STATES) {
    for (const kind of kindsFrom(state)) {
      // The answer is ready first: that move is the answer's own.
      let at: EpisodeState = state === 'preparing' ? 'ready' : state;
      for (const to of movesOf(kind)) {
        expect(mayGo(at, to), `${kind}: ${at} to ${to}`).toBe(true);
        at = to;
      }
    }
  }
});

test('every kind can be written from somewhere', () => {
  const written = new Set(EPISODE_STATES.flatMap((state) => kindsFrom(state)));
  expect([...written].toSorted()).toEqual([...LETTER_KINDS].toSorted());
});
