import { expect, test } from 'vitest';
import { suggestionFor } from '@/lib/practice/suggestions';
import { type Decided, toRemember } from './remember';

const one = (title: string | null, more: Partial<Decided> = {}): Decided => ({
  decision: 'work-on-it',
  themeKey: 'structure',
  title,
  ...more,
});

test('what was chosen to practise is what to remember, once each, five at most', () => {
  const titles = ['a', 'b', 'a', 'c', 'd', 'e', 'f'].map((title) => one(title));
  expect(toRemember(titles)).toEqual({ dos: ['a', 'b', 'c', 'd', 'e'], asksForAdjustment: false });
});

test('without practice of its own a theme has a first thing to do', () => {
  expect(toRemember([one(null)]).dos).toEqual([suggestionFor('structure').title]);
  expect(toRemember([one(null, { themeKey: null })]).dos).toEqual([suggestionFor(null).title]);
});

test('an adjustment is asked for, not practised', () => {
  expect(toRemember([one('x', { decision: 'adjustment' })])).toEqual({ dos: [], asksForAdjustment: true });
});
