import { expect, test } from 'vitest';
import { momentInWords, type Recorded, recordAsText, recordOf } from './record';

const CLOCK = { zone: 'Europe/London', locale: 'en-GB' };
const HOSTILE = '  “Too old.”\n<script>alert(1)</script>\u202E  ';
const recorded: Recorded = {
  around: {
    role: 'Librarian',
    organisation: 'Fernside',
    appliedOn: '2026-10-01',
    rejectedAt: '2026-11-20T09:00:00Z',
    toldHow: 'phone',
    reason: 'A young team.',
  },
  said: [
    {
      id: 'f',
      words: HOSTILE,
      speaker: 'Daniel',
      source: 'on-the-call',
      heardAt: '2026-11-20T14:30:00Z',
      isTimed: true,
      createdAt: '2026-11-20T15:00:00Z',
      kept: ['“Too old.”'],
    },
  ],
  sent: [{ at: '2026-11-21T10:00:00Z', to: null, text: 'Thank you.' }],
  needs: [
    { id: 'i', startsAt: '2026-11-10T10:00:00Z', kind: 'video', what: 'Captions', state: 'wished' },
    { id: 'j', startsAt: null, kind: 'phone', what: null, state: null },
  ],
};

test('one page has their words unaltered, who said them, and when', () => {
  const text = recordAsText('Kept apart', recordOf(recorded, CLOCK));
  expect(text).toContain(HOSTILE);
  expect(text).toContain('Said by: Daniel\nSaid on: 20 November 2026 at 14:30 GMT');
  expect(text).toContain('Written down here on: 20 November 2026 at 15:00 GMT');
  expect(text).toContain('Applied on: 1 October 2026');
  expect(text).toContain('You needed: Captions');
  expect(text.split('“Too old.”')).toHaveLength(3);
});

test('an hour that nobody said is not made up', () => {
  const [one] = recorded.said;
  const said = [
    { ...one, heardAt: '2026-11-20T12:00:00Z', isTimed: false, speaker: '', kept: [] },
  ] as Recorded['said'];
  const text = recordAsText('x', recordOf({ ...recorded, said }, CLOCK));
  expect(text).toContain('Said by: not noted\nSaid on: 20 November 2026 (time not noted)');
  expect(text).not.toContain('12:00');
});

test('what there is nothing of is left out', () => {
  const empty = { around: undefined, said: [], sent: [], needs: [] };
  expect(recordOf(empty, CLOCK)).toEqual([]);
  expect(momentInWords('2026-11-20T23:30:00Z', { ...CLOCK, zone: 'Asia/Tokyo', isTimed: false })).toBe(
    '21 November 2026',
  );
});
