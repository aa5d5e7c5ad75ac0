import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRow, anyRows, inTwoOrders, noIn, path, several } from './any-row';
import { fateAt, furthest, STEPS, type StepName, whollyOut } from './fates';
import { jeffreysInterval } from './intervals';
import { type Path, pathsOf } from './paths';
import { leftOutSentence, openSentence, rateSentence, tooFewSentence } from './rate-words';
import { ratesOf } from './rates';

const rejected = (kinds: Parameters<typeof path>[0], over = {}) =>
  path(kinds, { outcome: 'rejected', no: { ...noIn(kinds.at(-1) ?? null), ...over } });
const silent = path(['applied']);
const unanswered = path(['applied'], { outcome: 'no-reply' });

describe('the fate of an application at a step', () => {
  test.each<[string, Path, string]>([
    ['never sent', path(['saved']), 'not-there not-there not-there'],
    ['silent', silent, 'open not-there not-there'],
    ['closed as no reply', unanswered, 'ended not-there not-there'],
    ['a no at once', rejected(['applied']), 'ended not-there not-there'],
    ['a no after a call', rejected(['applied', 'screening']), 'went-on ended not-there'],
    ['called to an interview at once', path(['applied', 'interview']), 'went-on went-on open'],
    ['a test', path(['applied', 'assessment']), 'went-on open not-there'],
    ['back in an earlier stage', path(['applied', 'interview', 'screening']), 'went-on went-on open'],
    ['withdrawn from interviews', path(['interview'], { outcome: 'withdrawn' }), 'went-on went-on withdrawn'],
    ['an offer turned down', path(['offer'], { outcome: 'turned-down' }), 'went-on went-on went-on'],
    ['accepted, its stages not known', path([], { outcome: 'accepted' }), 'went-on went-on went-on'],
    [
      'an imported no, its stage not known',
      path([], { appliedOn: '2026-01-01', outcome: 'rejected', no: noIn(null) }),
      'stage-not-known not-there not-there',
    ],
    [
      'an imported no after the final round',
      path([], { outcome: 'rejected', no: noIn('interview') }),
      'went-on went-on ended',
    ],
  ])('%s', (_, one, fates) => expect(STEPS.map((step) => fateAt(one, step)).join(' ')).toBe(fates));

  test('who had someone already, what was cancelled and what should not count say nothing', () => {
    expect(whollyOut(rejected(['interview'], { predetermined: true }))).toBe('predetermined');
    expect(whollyOut(rejected(['interview'], { predetermined: true, shouldNotCount: true }))).toBe(
      'should-not-count',
    );
    expect(whollyOut(path(['interview'], { outcome: 'cancelled' }))).toBe('cancelled');
    expect(whollyOut({ ...silent, no: { ...noIn('applied'), predetermined: true } })).toBeNull();
  });
});

/** 117 known first answers, 20 of them conversations: 12 ended there, 8 came to interviews, of which 1 led to an offer. */
const SEARCH = [
  ...several(97, unanswered, 'a'),
  ...several(12, rejected(['applied', 'screening']), 'b'),
  ...several(7, rejected(['applied', 'screening', 'interview']), 'c'),
  ...several(1, path(['applied', 'screening', 'interview', 'offer']), 'd'),
];

describe('rates', () => {
  test('by hand: 20 of 117, 8 of 20, 1 of 8', () => {
    const { steps } = ratesOf(SEARCH);
    expect(steps.map(({ wentOn, known }) => [wentOn, known])).toEqual([
      [20, 117],
      [8, 20],
      [1, 8],
    ]);
    expect(steps.map(({ interval }) => interval)).toEqual([
      jeffreysInterval(20, 117),
      jeffreysInterval(8, 20),
      jeffreysInterval(1, 8),
    ]);
    expect(steps[0]?.mean).toBeCloseTo(20.5 / 118, 12);
  });

  test('below five there is none, and nothing is left of nothing', () => {
    expect(ratesOf(several(4, unanswered)).steps[0]?.interval).toBeNull();
    expect(ratesOf(several(5, unanswered)).steps[0]?.interval).not.toBeNull();
    expect(ratesOf([]).steps.map(({ known, mean }) => [known, mean])).toEqual(Array(3).fill([0, 0.5]));
  });

  test('in words', () => {
    const some = [
      ...SEARCH,
      ...several(18, silent, 's'),
      ...several(3, path(['applied'], { outcome: 'withdrawn' }), 'w'),
      rejected(['interview'], { predetermined: true }),
    ];
    const rates = ratesOf(some);
    const [answer, interview] = rates.steps;
    if (!answer || !interview) throw new Error('no steps');
    expect(rateSentence(answer)).toBe(
      '20 of 117 led to a conversation; a rate of 11 to 25 in 100 would fit (95 % range).',
    );
    expect(rateSentence(interview)).toBe(
      'Of first conversations, 8 of 20 led on to an interview; a rate of 21 to 62 in 100 would fit (95 % range).',
    );
    expect(openSentence(answer)).toBe(
      '18 are still silent and not counted; if none of them is answered, it is 20 of 135.',
    );
    expect(openSentence({ ...answer, open: 1 })).toBe(
      '1 is still silent and not counted; if that one is not answered, it is 20 of 118.',
    );
    expect(openSentence(interview)).toBeUndefined();
    expect(leftOutSentence(rates)).toBe('Left out: 1 where they probably had someone and 3 withdrawn.');
    expect(leftOutSentence(ratesOf(SEARCH))).toBeUndefined();
  });

  test('in words below the minimum', () => {
    const few = ratesOf([...several(2, rejected(['applied', 'screening'])), unanswered]);
    expect(few.steps.map(rateSentence)).toEqual([
      '2 of 3 led to a conversation so far. A rate appears from 5.',
      'Of first conversations, 0 of 2 led on to an interview so far. A rate appears from 5.',
      'Nothing is known of the way to an offer yet. Its rate appears from 5.',
    ]);
    expect(tooFewSentence(few)).toBe(
      'Rates appear after 5 applications that were answered or ended; you have 3.',
    );
  });
});

const paths = anyRows.map((rows) => pathsOf(rows, 'UTC'));

describe('whatever the rows', () => {
  test('each application is in one count of a step, or in none of it', () => {
    fc.assert(
      fc.property(paths, (some) => {
        const { steps, out } = ratesOf(some);
        const wholly = Object.values(out).reduce((sum, n) => sum + n, 0);
        steps.forEach(({ known, open, out: here }, n) => {
          const there = some.filter((one) => whollyOut(one) === null && furthest(one) >= n).length;
          expect(known + open + Object.values(here).reduce((sum, k) => sum + k, 0)).toBe(there);
        });
        expect(wholly).toBe(some.filter((one) => whollyOut(one) !== null).length);
      }),
    );
  });

  test('what went on from a step is what came to the next', () => {
    fc.assert(
      fc.property(paths, (some) => {
        const { steps } = ratesOf(some);
        steps.slice(1).forEach(({ known, open, out }, n) => {
          expect(steps[n]?.wentOn).toBe(known + open + Object.values(out).reduce((sum, k) => sum + k, 0));
        });
      }),
    );
  });

  test('one more that is silent never raises a rate, its mean or its interval, open or closed', () => {
    fc.assert(
      fc.property(paths, fc.constantFrom(silent, unanswered), (some, one) => {
        const [before, after] = [ratesOf(some).steps, ratesOf([...some, { ...one, id: 'more' }]).steps];
        before.forEach((rate, n) => {
          const now = after[n] ?? rate;
          expect(now.wentOn).toBe(rate.wentOn);
          expect(now.mean).toBeLessThanOrEqual(rate.mean);
          if (rate.interval && now.interval) {
            expect(now.interval.low).toBeLessThanOrEqual(rate.interval.low + 1e-12);
            expect(now.interval.high).toBeLessThanOrEqual(rate.interval.high + 1e-12);
          }
        });
      }),
    );
  });

  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(inTwoOrders(anyRows), ([one, other]) => {
        expect(ratesOf(pathsOf(other, 'UTC'))).toEqual(ratesOf(pathsOf(one, 'UTC')));
      }),
    );
  });

  test('an application that is closed as unanswered is known where it stood, and nowhere else', () => {
    fc.assert(
      fc.property(anyRow, (any) => {
        const closed = pathsOf([{ ...any, outcome: 'no-reply' }], 'UTC')[0] as Path;
        const ended = STEPS.filter((step: StepName) => fateAt(closed, step) === 'ended');
        expect(ended.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
