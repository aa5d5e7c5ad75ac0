import { expect, test } from 'vitest';
import { EPISODE_STATES, type EpisodeState, mayGo } from '@/lib/episodes/rules';
import { hasAskedOn, kindsFrom, LETTER_KINDS, movesOf, type Standing, whyNotWritten } from './rules';

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

test.each([
  ['thanks where something should not count', { state: 'answered', isApart: true }, 'thanks', null],
  ['a question there', { state: 'answered', isApart: true }, 'thanks-respond', 'kept-apart'],
  [
    'to write later, with the thanks there',
    { state: 'answered', isApart: true },
    'thanks-similar',
    'kept-apart',
  ],
  ['to write later, once thanked there', { state: 'thanked', isApart: true }, 'similar', null],
  ['a question', { state: 'thanked' }, 'respond', null],
  ['a question a second time', { state: 'thanked', hasAsked: true }, 'respond', 'asked-already'],
  [
    'a question where somebody was chosen',
    { state: 'thanked', predetermined: true },
    'respond',
    'no-such-move',
  ],
  ['an answer before it is prepared', { state: 'invited' }, 'answer', 'no-such-move'],
  ['an answer to the rest of it', { state: 'ready', isApart: true, hasAsked: true }, 'answer', null],
] as const)('%s', (_, standing, kind, why) => {
  const plain: Standing = { state: 'answered', predetermined: false, hasAsked: false, isApart: false };
  expect(whyNotWritten({ ...plain, ...standing }, kind)).toBe(why);
});

test('a second question counts once it has gone', () => {
  expect(hasAskedOn([{ kind: 'similar', sentAt: null }])).toBe(false);
  expect(hasAskedOn([{ kind: 'thanks', sentAt: '2026-11-24T12:00:00Z' }])).toBe(false);
  expect(hasAskedOn([{ kind: 'thanks-similar', sentAt: '2026-11-24T12:00:00Z' }])).toBe(true);
});
