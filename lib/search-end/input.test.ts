import { expect, test } from 'vitest';
import { tickedIds } from './input';

test('hears ids that were ticked, and nothing else', () => {
  const id = '019abcde-0000-7000-8000-000000000001';
  expect(tickedIds({ [`withdraw-${id}`]: 'yes', 'withdraw-x': 'yes', [id]: 'yes', other: '1' })).toEqual([
    id,
  ]);
});
