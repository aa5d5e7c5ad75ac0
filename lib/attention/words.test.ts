import { expect, test } from 'vitest';
import { daysIn } from '@/lib/time/days';
import { REASONS } from './rules';
import { saidInWords, sentenceOf, type ToldOf } from './words';

const telling = { today: '2026-11-25', locale: 'en-GB', dayOf: daysIn('Europe/London') };
const at = (day: string) => `${day}T12:00:00Z`;
const client: ToldOf = {
  scopes: [],
  no: { at: at('2026-11-23'), isFinalRound: true, organisation: 'Fernside', isAsking: true },
  interview: { startsAt: at('2026-11-26'), organisation: null },
  request: { since: at('2026-11-12'), isNudged: true },
  preparing: { since: at('2026-11-24') },
  lastAct: at('2026-11-08'),
  isFinished: false,
  waiting: { since: at('2026-11-25') },
};

test('each reason says what is known of it', () => {
  const told = REASONS.map((reason) => {
    const { title, detail } = sentenceOf(reason, client, telling);
    return `${title}: ${detail}`;
  });
  expect(told).toEqual([
    'A new no after a final round: Fernside, Monday. A request for feedback is under way.',
    'Interview tomorrow: ',
    'Waiting on you: Since today.',
    'Answer being prepared: Since yesterday.',
    'Request without an answer: Nudged 12 Nov. Ready for its kind ending.',
    'Quiet fortnight: Nothing since 8 Nov.',
  ]);
});

test('a “no” from a search that is not shared has no name in it', () => {
  const told = sentenceOf(
    'new-no',
    { ...client, no: { ...client.no, organisation: null } as ToldOf['no'] },
    telling,
  );
  expect(told.detail).toBe('Monday. A request for feedback is under way.');
});

test('what was said is told with its day', () => {
  expect(saidInWords({ answer: 'resting', at: at('2026-11-23') }, telling)).toBe('Resting, said on Monday');
  expect(saidInWords({ answer: 'ill', at: at('2026-11-25') }, telling)).toBe('Ill, said today');
});
