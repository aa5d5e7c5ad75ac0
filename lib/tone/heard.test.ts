import { expect, test } from 'vitest';
import { heardIn, totalsOf } from './heard';
import { HEADS, NONE_SHARED, readLearned, type Scores, ZERO } from './learned';

const silent = Object.fromEntries(HEADS.map((head) => [head, -6])) as Scores;
const from = Object.fromEntries(HEADS.map((head) => [head, 0])) as Scores;
const heard = (...sentences: Partial<Scores>[]) =>
  heardIn(
    sentences.map((one) => ({ ...silent, ...one })),
    from,
  );

test('a tone is said of the sentence that weighs most', () => {
  expect(heard({}, { blame: 1 }, {})).toEqual([{ tone: 'blame', at: 1 }]);
  expect(heard({}, {})).toEqual([]);
});

test('and of each other that would do by itself', () => {
  expect(heard({ demand: 2 }, { demand: 1 }, { demand: -1 }).map(({ at }) => at)).toEqual([0, 1]);
});

test('two sentences that nearly say it, say it together', () => {
  expect(heard({ pleading: -1 })).toEqual([]);
  expect(heard({ pleading: -1 }, { pleading: -1.5 })).toEqual([{ tone: 'pleading', at: 0 }]);
});

test('what argues is said in the likelier of the two ways, or in both', () => {
  expect(heard({ arguing: 3, defensive: -0.5, argumentative: -2 }).map(({ tone }) => tone)).toEqual([
    'defensive',
  ]);
  expect(heard({ arguing: 3, defensive: -3, argumentative: -1 }).map(({ tone }) => tone)).toEqual([
    'argumentative',
  ]);
  expect(heard({ arguing: 3, defensive: 1, argumentative: 1.5 }).map(({ tone }) => tone)).toEqual([
    'defensive',
    'argumentative',
  ]);
});

test('a message of one sentence is as loud as that sentence', () => {
  expect(totalsOf([{ ...silent, sarcasm: 0.7 }]).sarcasm).toBe(0.7);
});

test('weights are read as they were written: names without what they share, a letter a weight', () => {
  const line = (shared: number, rest: string) => String.fromCharCode(NONE_SHARED + shared) + rest;
  const ask = readLearned({
    names: [line(0, 'but'), line(3, ' i'), line(0, 'fair')].join('\n'),
    weights: [2, 4, -6].map((steps) => String.fromCharCode(...HEADS.map(() => ZERO + steps))).join(''),
    step: 0.5,
    base: HEADS.map(() => -1),
  });
  expect(ask(['but', 'but i', 'unknown']).blame).toBe(-1 + (2 + 4) * 0.25);
  expect(ask(['fair']).blame).toBeCloseTo(-1 - (6 * 0.5) / Math.SQRT2);
  expect(ask([]).blame).toBe(-1);
});
