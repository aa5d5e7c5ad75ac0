import { expect, test } from 'vitest';
import { cardFoot, type Footed } from './card-foot';
import { OUTCOME_WORDS, OUTCOMES } from './rules';

const today = '2026-11-24';
const card = (given: Partial<Footed>): Footed => ({
  kind: 'applied',
  outcome: null,
  appliedOn: null,
  since: today,
  nextAction: null,
  nextActionOn: null,
  ...given,
});

test.each([
  ['2026-11-24', 'Sent today', ''],
  ['2026-11-23', 'Sent yesterday', ''],
  ['2026-11-21', 'Sent 3 days ago', ''],
  ['2026-11-11', 'Sent 13 days ago', ''],
  ['2026-11-10', 'Quiet 14 days', 'due'],
  ['2026-11-03', 'Quiet 21 days', 'due'],
  ['2026-11-26', 'To be sent Thursday', ''],
])('sent on %s: “%s”', (appliedOn, text, mark) => {
  expect(cardFoot(card({ appliedOn }), today, 'en-GB')).toEqual({ text, mark });
});

test.each([
  ['2026-11-22', 'Nudge, due Sunday', 'due'],
  ['2026-11-24', 'Nudge today', 'due'],
  ['2026-11-25', 'Nudge tomorrow', 'next'],
  ['2026-12-01', 'Nudge 1 Dec', 'next'],
  ['2027-01-02', 'Nudge 2 Jan 2027', 'next'],
])('what comes next goes before how long it has stood: on %s “%s”', (nextActionOn, text, mark) => {
  const quiet = card({ appliedOn: '2026-10-01', nextAction: 'Nudge', nextActionOn });
  expect(cardFoot(quiet, today, 'en-GB')).toEqual({ text, mark });
});

test('nothing is said of a day that nobody noted', () => {
  expect(cardFoot(card({ appliedOn: null, since: today }), today, 'en-GB').text).toBe('Sent, day not noted');
});

test('a day without words, words without a day, and many words', () => {
  expect(cardFoot(card({ nextActionOn: today }), today, 'en-GB').text).toBe('Next step today');
  expect(cardFoot(card({ nextAction: 'Write' }), today, 'en-GB')).toEqual({ text: 'Write', mark: 'next' });
  const long = cardFoot(
    card({ nextAction: 'Ask Anna about the second round and what it will be like' }),
    today,
    'en-GB',
  );
  expect(long.text).toHaveLength(40);
  expect(long.text).toMatch(/…$/);
});

test.each(OUTCOMES)('%s is said before everything else', (outcome) => {
  const closed = card({ kind: 'closed', outcome, nextAction: 'Nudge', nextActionOn: today });
  expect(cardFoot(closed, today, 'en-GB')).toEqual({ text: OUTCOME_WORDS[outcome], mark: outcome });
});

test('other stages say since when', () => {
  expect(cardFoot(card({ kind: 'saved', since: '2026-11-09' }), today, 'en-GB').text).toBe('Saved 9 Nov');
  expect(cardFoot(card({ kind: 'interview', since: '2025-11-09' }), today, 'en-GB').text).toBe(
    'Here since 9 Nov 2025',
  );
});
