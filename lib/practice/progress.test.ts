import { expect, test } from 'vitest';
import { groupOf, progressOf } from './progress';
import type { PracticeGroup, PracticeKind, Standing } from './rules';

const today = '2026-11-30';
const item = (kind: PracticeKind, group: PracticeGroup | null, standing: Partial<Standing> = {}) => ({
  kind,
  group,
  repeat: 'none' as const,
  dueOn: null,
  repeatUntil: null,
  doneAt: null,
  ...standing,
});
const done = { doneAt: '2026-11-29T10:00:00Z' };

test('groups come in the order in which they are gone through, those without items not at all', () => {
  const items = [
    item('interview', null, done),
    item('interview', 'before', done),
    item('interview', 'before'),
    item('resume', 'proof'),
    item('resume', 'target', done),
  ];
  expect(progressOf(items, today)).toEqual([
    { kind: 'resume', group: 'target', done: 1, all: 1 },
    { kind: 'resume', group: 'proof', done: 0, all: 1 },
    { kind: 'interview', group: 'before', done: 1, all: 2 },
    { kind: 'interview', group: null, done: 1, all: 1 },
  ]);
  expect(progressOf([], today)).toEqual([]);
});

test('what repeats is done until its next day; what comes with each interview is not counted', () => {
  const items = [
    item('search', 'direction', { repeat: 'daily', dueOn: '2026-12-01' }),
    item('search', 'direction', { repeat: 'daily', dueOn: today, ...done }),
    item('search', 'direction', { repeat: 'before-each-interview', ...done }),
  ];
  expect(progressOf(items, today)).toEqual([{ kind: 'search', group: 'direction', done: 1, all: 2 }]);
});

test('a group of another kind is none', () => {
  expect(groupOf({ kind: 'resume', group: 'before' })).toBeNull();
  expect(groupOf({ kind: 'interview', group: 'before' })).toBe('before');
});
