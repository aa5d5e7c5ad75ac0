import { expect, test } from 'vitest';
import { type CommentEntry, threadsOf, waitingFor } from './threads';

let n = 0;
const entry = (given: Partial<CommentEntry>): CommentEntry => {
  n += 1;
  return {
    id: `id-${String(n).padStart(3, '0')}`,
    rootId: null,
    linkId: 'ruth',
    kind: 'said',
    by: 'coach',
    authorName: 'Ruth',
    words: 'x',
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    seenAt: null,
    ...given,
  };
};

test('entries become threads in the order in which they last moved', () => {
  const [one, other] = [entry({}), entry({})];
  const late = entry({ rootId: one.id, by: 'seeker' });
  expect(threadsOf([late, other, one]).map(({ root, entries }) => [root.id, entries.length])).toEqual([
    [other.id, 1],
    [one.id, 2],
  ]);
});

test('what hangs on another coach’s thread, or on none, is shown nowhere', () => {
  const root = entry({});
  const stray = [entry({ rootId: root.id, linkId: 'sam' }), entry({ rootId: 'nothing' })];
  expect(threadsOf([root, ...stray]).flatMap(({ entries }) => entries)).toEqual([root]);
});

test('settling holds until somebody says more', () => {
  const root = entry({});
  const settled = entry({ rootId: root.id, kind: 'resolved', by: 'seeker', words: '' });
  const more = entry({ rootId: root.id, by: 'seeker' });
  const states = [[root], [root, settled], [root, settled, more]].map((all) => threadsOf(all)[0]?.isResolved);
  expect(states).toEqual([false, true, false]);
});

test('a thread waits for whoever did not have the last word, unless it is settled', () => {
  const root = entry({});
  const answered = [root, entry({ rootId: root.id, by: 'seeker' })];
  const settled = [...answered, entry({ rootId: root.id, kind: 'resolved', by: 'seeker', words: '' })];
  const waits = (entries: CommentEntry[]) =>
    (['coach', 'seeker'] as const).map((who) => waitingFor(who, threadsOf(entries)).length);
  expect([waits([root]), waits(answered), waits(settled)]).toEqual([
    [0, 1],
    [1, 0],
    [0, 0],
  ]);
});
