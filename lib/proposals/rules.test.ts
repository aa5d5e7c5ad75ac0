import { expect, test } from 'vitest';
import { proposalInWords } from './in-words';
import { standOf } from './rules';

const NOW = new Date('2026-11-30T12:00:00Z');

test.each([
  ['open', 'open', '2026-12-01T00:00:00Z'],
  ['open', 'expired', '2026-11-30T12:00:00Z'],
  // What was answered in time stays answered.
  ['accepted', 'accepted', '2026-11-01T00:00:00Z'],
] as const)('%s is %s where it waits until %s', (state, stand, expiresAt) => {
  expect(standOf({ state, expiresAt }, NOW)).toBe(stand);
});

test('a proposal is said in one line, also where its application is seen no more', () => {
  const about = { organisation: 'Harbour', role: 'Keeper' };
  const no = { kind: 'no', on: null, toldHow: 'phone', reason: '' } as const;
  expect(proposalInWords(no, about)).toBe('A “no” about Keeper at Harbour');
  expect(proposalInWords(no, { organisation: null, role: null })).toBe('A “no” about an application');
  const call = {
    kind: 'interview',
    interviewKind: 'video',
    startsAt: '2026-12-09T10:00',
    zone: 'Europe/London',
    minutes: null,
    place: null,
    link: null,
  } as const;
  expect(proposalInWords(call, about, () => '9 December')).toBe(
    'Video call about Keeper at Harbour, 9 December at 10:00',
  );
  const note = proposalInWords({ kind: 'note', words: 'x'.repeat(500) }, about);
  expect(note.length).toBeLessThan(170);
});
