import { expect, test } from 'vitest';
import { type Answering, whyNotNow } from './may-answer';

const now = new Date('2026-11-24T12:00:00Z');
const open: Answering = {
  state: 'preparing',
  isClosed: false,
  predetermined: false,
  coolsUntil: null,
};

test.each([
  ['the door is closed', { isClosed: true, state: 'ready' as const }, 'closed'],
  ['somebody was chosen from the start', { predetermined: true }, 'chosen'],
  ['they were only thanked', { state: 'thanked' as const }, 'not-asked'],
  ['there is nothing that follows it', { state: null }, 'not-asked'],
  ['what was heard still settles', { coolsUntil: '2026-11-24T12:30:00Z' }, 'cooling'],
  ['it has settled', { coolsUntil: '2026-11-24T11:30:00Z' }, null],
  ['it was given', { state: 'given' as const }, null],
  [
    'it was given, and new words settle',
    { state: 'given' as const, coolsUntil: '2026-11-24T12:30:00Z' },
    null,
  ],
  ['it was given, and the door closed since', { state: 'given' as const, isClosed: true }, null],
  ['it was given, and somebody was chosen', { state: 'given' as const, predetermined: true }, null],
])('where %s', (_, given, why) => {
  expect(whyNotNow({ ...open, ...given }, now)).toBe(why);
});
