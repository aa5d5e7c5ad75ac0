import { expect, test } from 'vitest';
import { noesInSight, suggestedPlace } from './placing';

const no = (id: string, applicationId = `of ${id}`) => ({ id, applicationId });
const noes = ['a', 'b', 'c', 'd', 'e'].map((id) => no(id));

test('only what a talk was opened from is chosen beforehand, never merely the latest', () => {
  expect(suggestedPlace({ no: undefined, applicationId: null })).toBe('');
  expect(suggestedPlace({ no: undefined, applicationId: 'of d' })).toBe('of d');
  expect(suggestedPlace({ no: no('d'), applicationId: null })).toBe('d');
});

test('what it was opened from is in sight, however old; then those of its application, then the latest', () => {
  const ids = (from: Parameters<typeof noesInSight>[0]) => noesInSight(from, noes).map(({ id }) => id);
  expect(ids({ no: undefined, applicationId: null })).toEqual(['a', 'b', 'c']);
  expect(ids({ no: no('long ago'), applicationId: null })).toEqual(['long ago', 'a', 'b', 'c']);
  expect(ids({ no: no('b'), applicationId: null })).toEqual(['b', 'a', 'c', 'd']);
  expect(ids({ no: undefined, applicationId: 'of e' })).toEqual(['e', 'a', 'b', 'c']);
});
