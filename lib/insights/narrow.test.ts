import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, inTwoOrders, noIn, path, several } from './any-row';
import { narrowPlace, narrowSentence, openingSentences } from './narrow';
import { pathsOf } from './paths';
import { ratesOf } from './rates';

const unanswered = path(['applied'], { outcome: 'no-reply' });
const noAt = (kind: 'screening' | 'interview') =>
  path(['applied', kind], { outcome: 'rejected', no: noIn(kind) });
const offer = path(['offer']);

const rates = (silent: number, screened: number, interviewed: number, offers: number) =>
  ratesOf([
    ...several(silent, unanswered, 'a'),
    ...several(screened, noAt('screening'), 'b'),
    ...several(interviewed, noAt('interview'), 'c'),
    ...several(offers, offer, 'd'),
  ]);

describe('the narrow place', () => {
  test('is the lowest rate, in one sentence with its counts, and one lever', () => {
    expect(openingSentences(rates(97, 8, 9, 3))).toEqual([
      'The narrow place is the first answer: 20 of 117 led to a conversation.',
      'The way to an offer may be as narrow: the ranges overlap.',
      "That's where a changed resume or a warmer way in would show first.",
    ]);
    expect(narrowSentence(rates(97, 8, 9, 3))).toBe(
      "The narrow place is the first answer; that's where a changed resume or a warmer way in would show first.",
    );
  });

  test('can be a later one, and stands alone where nothing overlaps', () => {
    const found = narrowPlace(rates(20, 5, 40, 1));
    expect(found).toMatchObject({ kind: 'one', at: { step: 'offer', wentOn: 1, known: 41 }, alike: [] });
    expect(openingSentences(rates(20, 5, 40, 1))[0]).toBe(
      'The narrow place is the way to an offer: 1 of 41 led to an offer.',
    );
  });

  test('is the earliest of equals', () => {
    // (7 + ½) / 24 and (2 + ½) / 8.
    expect(narrowPlace(rates(16, 5, 2, 0))).toMatchObject({
      at: { step: 'answer' },
      alike: [{ step: 'interview' }],
    });
  });

  test('is not claimed where only one step can be measured', () => {
    expect(openingSentences(rates(9, 3, 0, 0))[0]).toBe(
      'What can be measured so far is the first answer: 3 of 12 led to a conversation.',
    );
  });

  test('is nowhere where most go on, and unknown from too few', () => {
    expect(openingSentences(rates(2, 1, 2, 4))).toEqual([
      'No place is narrow: at each step that can be measured, at least half went on.',
    ]);
    expect(openingSentences(rates(1, 2, 0, 0))).toEqual([
      'Rates appear after 5 applications that were answered or ended; you have 3.',
    ]);
    expect(narrowSentence(ratesOf([]))).toBe(
      'Rates appear after 5 applications that were answered or ended; there is none yet.',
    );
  });

  test('does not depend on the order of rows, and never has too few', () => {
    fc.assert(
      fc.property(inTwoOrders(anyRows), ([one, other]) => {
        const found = narrowPlace(ratesOf(pathsOf(one, 'UTC')));
        expect(narrowPlace(ratesOf(pathsOf(other, 'UTC')))).toEqual(found);
        if (found.kind === 'one') expect(found.at.known).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
