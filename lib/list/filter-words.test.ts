import { expect, test } from 'vitest';
import { filterWords } from './filter-words';
import { type Filter, filtersOf, type ListView, WHOLE_LIST, without } from './rules';

const NAMES = {
  stages: [
    { id: 'a', name: 'Applied' },
    { id: 'i', name: 'Interview' },
  ],
  tags: [{ tagKey: 'remote', tag: 'Remote' }],
  inWords: (day: string) => `<${day}>`,
};

test.each<[Filter, Partial<ListView>, string]>([
  ['find', { find: 'kestrel' }, 'kestrel'],
  ['stages', { stages: ['a'] }, 'in Applied'],
  ['stages', { stages: ['a', 'i', 'x'] }, 'in Applied, Interview or a stage of old'],
  ['outcomes', { outcomes: ['rejected', 'no-reply'] }, 'ended: a no or no reply'],
  ['source', { source: 'A friend' }, 'found through A friend'],
  ['tags', { tags: ['remote', 'dream'] }, 'tagged Remote and dream'],
  ['applied', { from: '2026-01-02' }, 'applied since <2026-01-02>'],
  ['applied', { to: '2026-01-02' }, 'applied until <2026-01-02>'],
  ['applied', { from: '2026-01-01', to: '2026-01-02' }, 'applied from <2026-01-01> to <2026-01-02>'],
  ['isTarget', { isTarget: true }, 'at target organisations'],
  ['fit', { fit: 'something-not' }, 'against your goal: something doesn’t fit'],
  ['hasFeedback', { hasFeedback: true }, 'with feedback'],
  ['quiet', { quiet: 1 }, 'quiet for a day'],
  ['quiet', { quiet: 30 }, 'quiet for 30 days'],
])('%s is on, is said in words, and can be taken off', (filter, part, words) => {
  const view = { ...WHOLE_LIST, ...part };
  expect(filtersOf(view)).toEqual([filter]);
  expect(filterWords(filter, view, NAMES)).toBe(words);
  expect(without(view, filter)).toEqual(WHOLE_LIST);
});
