import { expect, test } from 'vitest';
import { standOf } from './rules';
import { storyWords, weekWords } from './words';

const NOW = new Date('2026-11-30T12:00:00Z');
const before = '2026-11-30T11:00:00Z';
const after = '2026-11-30T13:00:00Z';
const made = { expiresAt: after, openedAt: null, openUntil: null, closedAt: null, withdrawnAt: null };
const opened = { ...made, openedAt: before, openUntil: after };

test.each([
  ['waiting', made],
  ['expired', { ...made, expiresAt: before }],
  ['open', opened],
  // It was opened in its week; that the week is over since ends nothing.
  ['open', { ...opened, expiresAt: before }],
  ['over', { ...opened, openUntil: before }],
  ['over', { ...opened, closedAt: before }],
  ['withdrawn', { ...opened, withdrawnAt: before }],
  ['withdrawn', { ...made, withdrawnAt: before, expiresAt: before }],
])('%s', (stand, link) => {
  expect(standOf(link, NOW)).toBe(stand);
});

test('a story is its parts under their names, then its free words; a plan says nothing of how far it is', () => {
  const story = { situation: 'Water.', task: '', action: '', result: 'Dry maps.', text: 'And tea.' };
  expect(storyWords(story)).toBe('How it was\nWater.\n\nWhat came of it\nDry maps.\n\nAnd tea.');
  expect(storyWords({ ...story, situation: '', result: '', text: '' })).toBe('');
  expect(weekWords([{ kind: 'practice', n: 3, whenText: 'after lunch', whereText: 'the library' }])).toBe(
    'Practice: 3 (after lunch, the library)',
  );
});
