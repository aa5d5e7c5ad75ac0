import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import {
  type Counts,
  countWeek,
  proposed,
  type Step,
  stepsOf,
  weekInLine,
  weeksBefore,
  weeksInWords,
  weeksWithSteps,
} from './progress';
import { EFFORT_KINDS, type EffortGoal, MOST } from './rules';
import { lastWeeks, type Weekday } from './weeks';

const TODAY = '2026-11-25'; // A Wednesday.
const kinds = fc.constantFrom(...EFFORT_KINDS, 'other' as const);
const days = fc.integer({ min: 0, max: 83 }).map((back) => addDays(TODAY, -back));
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ kind: kinds, day: days }), { maxLength: 60 });
const firsts = fc.integer({ min: 1, max: 7 }).map((n) => n as Weekday);
const NONE: Counts = { applications: 0, conversations: 0, practice: 0, 'follow-ups': 0, rest: 0 };
const counts = (applications: number): Counts => ({ ...NONE, applications });

describe('what is counted', () => {
  test('is each step in one of the weeks, and nothing else', () => {
    fc.assert(
      fc.property(steps, firsts, (given, first) => {
        const weeks = lastWeeks(TODAY, first, 13).map((week) => countWeek(given, week));
        for (const kind of EFFORT_KINDS) {
          const all = weeks.reduce((sum, week) => sum + week[kind], 0);
          expect(all).toBe(given.filter((step) => step.kind === kind).length);
        }
      }),
    );
  });

  test('has its day, or the day of its moment; what has neither is none', () => {
    const dayOf = () => '2026-11-20';
    expect(
      stepsOf(
        [
          { kind: 'rest', on: '2026-11-22', at: null },
          { kind: 'practice', on: null, at: '2026-11-20T10:00:00Z' },
          { kind: 'other', on: null, at: null },
        ],
        dayOf,
      ),
    ).toEqual([
      { kind: 'rest', day: '2026-11-22' },
      { kind: 'practice', day: '2026-11-20' },
    ]);
  });
});

describe('a proposal', () => {
  test.each([
    [[], 1],
    [[0, 0, 0, 0], 1],
    [[1, 2, 3, 4], 3],
    [[2, 2, 2, 2], 2],
    [[0, 0, 0, 9], 1],
    [[0, 9, 9, 9], 9],
    [[5], 5],
    [[1, 4], 3],
  ])('after %j is %i', (done, n) => {
    expect(proposed('applications', done.map(counts))).toBe(n);
  });

  test('is one at least, no more than was ever done beyond one, and never more than one above the median', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 4 }), fc.constantFrom(...EFFORT_KINDS), (done, kind) => {
        const n = proposed(
          kind,
          done.map((one) => ({ ...NONE, [kind]: one })),
        );
        expect(n).toBeGreaterThanOrEqual(1);
        expect(n).toBeLessThanOrEqual(Math.min(MOST[kind], Math.max(1, ...done)));
        // Half of the weeks, or more, reached one less than is proposed.
        expect(done.filter((one) => one >= n - 1).length * 2).toBeGreaterThanOrEqual(done.length);
      }),
    );
  });

  test('rests on whole weeks since the search began, not on this one', () => {
    const given: Step[] = [
      { kind: 'rest', day: '2026-11-10' },
      { kind: 'rest', day: '2026-11-17' },
      { kind: 'rest', day: '2026-11-24' },
    ];
    expect(weeksBefore(given, TODAY, 1).map(({ rest }) => rest)).toEqual([1, 1]);
    expect(weeksBefore([], TODAY, 1)).toEqual([]);
  });
});

describe('weeks with a step', () => {
  const on = (...backs: number[]): Step[] =>
    backs.map((back) => ({ kind: 'other', day: addDays(TODAY, -back) }));

  test('are counted of the last twelve, and of fewer at the beginning', () => {
    expect(weeksWithSteps([], TODAY, 1)).toEqual({ n: 0, of: 0 });
    expect(weeksWithSteps(on(0), TODAY, 1)).toEqual({ n: 1, of: 1 });
    expect(weeksWithSteps(on(21, 0), TODAY, 1)).toEqual({ n: 2, of: 4 });
    expect(weeksWithSteps(on(83, 76, 69, 62, 55, 48, 41, 34, 0, 1, 2), TODAY, 1)).toEqual({ n: 8, of: 12 });
  });

  test('stay as many whichever week it was: nothing can break', () => {
    fc.assert(
      fc.property(steps, firsts, fc.nat(60), (given, first, n) => {
        const all = weeksWithSteps(given, TODAY, first);
        expect(all.n).toBeLessThanOrEqual(all.of);
        const more = weeksWithSteps([...given, { kind: 'other', day: addDays(TODAY, -n) }], TODAY, first);
        if (given.length > 0 && all.of === more.of) expect(more.n).toBeGreaterThanOrEqual(all.n);
      }),
    );
  });

  test('are said plainly, without a row of anything', () => {
    expect(weeksInWords({ n: 9, of: 12 })).toBe(
      '9 of the last 12 weeks had a step. The others took nothing away.',
    );
    expect(weeksInWords({ n: 3, of: 3 })).toBe('All of the last 3 weeks had a step.');
    expect(weeksInWords({ n: 1, of: 1 })).toBeNull();
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (n, of) => {
        expect(weeksInWords({ n, of }) ?? '').not.toMatch(/streak|row|only|miss|fail|!/i);
      }),
    );
  });
});

describe('the week in one line', () => {
  const goal = (kind: EffortGoal['kind'], n: number): EffortGoal => ({
    kind,
    n,
    whenText: null,
    whereText: null,
  });

  test('says what was meant and how far it is, in one order', () => {
    expect(weekInLine([goal('rest', 1), goal('applications', 3)], counts(2))).toBe(
      'This week: applications 2 of 3, days of rest 0 of 1.',
    );
  });

  test('says what was done where nothing was meant, and nothing where neither was', () => {
    expect(weekInLine([], counts(2))).toBe('This week: applications 2.');
    expect(weekInLine([], NONE)).toBeNull();
  });
});
