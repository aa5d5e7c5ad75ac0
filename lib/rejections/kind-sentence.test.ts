import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGE_KINDS } from '@/lib/stages/rules';
import { afterWhat } from './after';
import { kindSentence, type NoGiven } from './kind-sentence';

const noes: fc.Arbitrary<NoGiven> = fc.record({
  stageKind: fc.constantFrom(null, ...STAGE_KINDS),
  isFinalRound: fc.boolean(),
  predetermined: fc.boolean(),
  seed: fc.uuid(),
});

const SENT: NoGiven = { stageKind: 'applied', isFinalRound: false, predetermined: false };

describe('the kind sentence', () => {
  test('lets it hurt, cheers nobody on, and says nothing of what comes next', () => {
    fc.assert(
      fc.property(noes, (no) => {
        const sentence = kindSentence(no);
        expect(sentence).toMatch(/hurt|sting|annoyed/);
        expect(sentence).not.toMatch(/!|next|better|chance|odds|soon|keep going|at least|learn|should/i);
      }),
    );
  });

  test('says the same of the same situation where wording is not to vary', () => {
    const said = ['a', 'b'].map((seed) => kindSentence({ ...SENT, seed }));
    expect(new Set(said).size).toBe(2);
    expect(said).toContain(kindSentence(SENT));
  });

  test('is the same each time one looks at the same no', () => {
    fc.assert(fc.property(noes, (no) => kindSentence(no) === kindSentence({ ...no })));
  });

  test('speaks of the final round after a final round, and of a promised place whatever the round', () => {
    const no = { stageKind: 'interview', isFinalRound: true, predetermined: false, seed: 'a' } as const;
    expect(kindSentence(no)).toMatch(/final round|last conversation/);
    expect(kindSentence({ ...no, predetermined: true })).toMatch(/promised before you came/);
  });

  test('never speaks of a conversation that there was not', () => {
    for (const seed of ['a', 'b'])
      for (const stageKind of [null, 'saved', 'applied'] as const)
        expect(kindSentence({ stageKind, isFinalRound: false, predetermined: false, seed })).not.toMatch(
          /first conversation|sitting across|turned up/i,
        );
  });
});

test('where nobody said how far it had got, neither does the kind sentence', () => {
  for (const seed of ['a', 'b'])
    expect(kindSentence({ stageKind: null, isFinalRound: false, predetermined: false, seed })).not.toMatch(
      /conversation|interview|test|application|round/i,
    );
});

test('when a no came is said as words, and not at all where it is not known', () => {
  expect(afterWhat('interview', false)).toBe('after the interview');
  expect(afterWhat('interview', true)).toBe('after the final round');
  expect(afterWhat(null, false)).toBe('');
});
