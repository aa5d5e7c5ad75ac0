import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestionFor } from '@/lib/practice/suggestions';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { doOf } from './dos';
import { type Decided, toRemember } from './remember';

const one = (title: string | null, more: Partial<Decided> = {}): Decided => ({
  decision: 'work-on-it',
  themeKey: 'structure',
  title,
  isStrength: false,
  ...more,
});
const textsOf = (decided: readonly Decided[]) => toRemember(decided).dos.map(({ text }) => text);

test('what was chosen to practise, in words of one’s own, is what to remember, once each, five at most', () => {
  expect(textsOf(['a', 'b', 'a', 'c', 'd', 'e', 'f'].map((title) => one(title)))).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ]);
});

test('practice as it was suggested becomes what to do in the room', () => {
  expect(textsOf([one(suggestionFor('structure').title)])).toEqual(['Open with the result, then how']);
  expect(textsOf([one(null)])).toEqual(['Open with the result, then how']);
  expect(textsOf([one(null, { themeKey: null })])).toEqual([suggestionFor(null).title]);
});

test('an adjustment is asked for, not practised', () => {
  expect(toRemember([one('x', { decision: 'adjustment' })])).toEqual({ dos: [], asksForAdjustment: true });
});

test('what has become a strength comes after what is worked on, and says so', () => {
  expect(toRemember([one('old', { isStrength: true }), one('new')]).dos).toEqual([
    { text: 'new', isStrength: false },
    { text: 'old', isStrength: true },
  ]);
});

test('what is worked on in one place and a strength in another is worked on', () => {
  expect(toRemember([one('same', { isStrength: true }), one('same')]).dos).toEqual([
    { text: 'same', isStrength: false },
  ]);
});

test('no more than five, none twice, and the worked-on ones first, whatever was decided', () => {
  const decided = fc.record({
    decision: fc.constantFrom('work-on-it', 'adjustment', 'aim-elsewhere', 'should-not-count'),
    themeKey: fc.option(fc.constantFrom(...FIRST_THEMES.map(({ key }) => key), 'my-own')),
    title: fc.option(fc.string({ minLength: 1 })),
    isStrength: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(decided, { maxLength: 12 }), (some) => {
      const { dos } = toRemember(some);
      expect(dos.length).toBeLessThanOrEqual(5);
      expect(new Set(dos.map(({ text }) => text)).size).toBe(dos.length);
      const flags = dos.map(({ isStrength }) => isStrength);
      expect(flags).toEqual(flags.toSorted((a, b) => Number(a) - Number(b)));
    }),
  );
});

describe.each(FIRST_THEMES.map(({ key, example }) => [key, example]))('%s', (key, example) => {
  test('has one thing to do, short, and never what was said', () => {
    const text = doOf(key) ?? '';
    expect(text).toMatch(/^[A-Z].{10,60}$/);
    expect(text).not.toMatch(/!|don’t|never|not |too |lack|weak|poor|fail/i);
    expect(text).not.toContain(example);
  });
});
