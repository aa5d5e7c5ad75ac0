import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryWords, tally, tallyWords, weightedShare, weightedWords } from './summary';

type Counted = Parameters<typeof tally>[0][number];
const line = (
  held: Counted['held'],
  kind: Counted['kind'] = 'value',
  weight: number | null = null,
): Counted => ({ held, kind, weight });

const lines = fc.array(
  fc.record({
    held: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    kind: fc.constantFrom('must-have' as const, 'value' as const, 'skill' as const),
    weight: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
);

test('the count says how much is known, and of that how much is yes', () => {
  const six = [line('yes'), line('yes'), line('yes'), line('no'), line('unknown'), line('unknown')];
  expect(tallyWords(six)).toBe('4 of 6 known: 3 yes, 1 no, 2 unknown');
  expect(tallyWords([line('unknown'), line('unknown')])).toBe('none of 2 known yet');
  expect(tallyWords([])).toBe('');
});

test('must-haves come first and alone; where there are only those, once', () => {
  expect(summaryWords([line('yes'), line('no', 'must-have')])).toEqual([
    'Must-haves: 1 of 1 known: 0 yes, 1 no, 0 unknown.',
    'In all: 2 of 2 known: 1 yes, 1 no, 0 unknown.',
  ]);
  expect(summaryWords([line('no', 'must-have')])).toEqual(['1 of 1 known: 0 yes, 1 no, 0 unknown.']);
  expect(summaryWords([line('unknown', 'must-have')])).toEqual(['None of 1 known yet.']);
  expect(summaryWords([line('yes')])).toEqual(['In all: 1 of 1 known: 1 yes, 0 no, 0 unknown.']);
  expect(summaryWords([])).toEqual([]);
});

describe('of any lines', () => {
  test('all are counted, each once', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { yes, no, unknown, known, total } = tally(all);
        expect([yes + no + unknown, yes + no, total]).toEqual([total, known, all.length]);
      }),
    );
  });

  test('what is not known moves no share, whatever its weight', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: 1, max: 5 })), (all, weights) => {
        const more = weights.map((weight) => line('unknown', 'value', weight));
        expect(weightedShare([...all, ...more])).toBe(weightedShare(all));
      }),
    );
  });

  test('the share is one of the known, and order is nothing to it', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const share = weightedShare(all);
        expect(weightedShare(all.toReversed())).toBe(share);
        if (tally(all).known === 0) expect(share).toBeNull();
        else expect(share).toSatisfy((n: number) => n >= 0 && n <= 1);
      }),
    );
  });
});

test('weights weigh, one without counts as the middle, and the sentence says what it rests on', () => {
  const some = [line('yes', 'value', 5), line('no', 'value', 1), line('unknown', 'value', 5)];
  expect(weightedShare(some)).toBeCloseTo(5 / 6);
  expect(weightedShare([line('yes'), line('no', 'value', 3)])).toBe(0.5);
  expect(weightedWords(some)).toBe(
    'By your weights, 83% of what is known says yes. That rests on 2 of 3 lines, and leaves out what is not known.',
  );
  expect(weightedWords([line('unknown')])).toMatch(/nothing to say yet/);
});
