import { expect, test } from 'vitest';
import { rowId } from './row-id';

test('an id in an address is taken as it is', () => {
  expect(rowId('01932b6e-0000-7000-8000-000000000000')).toBe('01932b6e-0000-7000-8000-000000000000');
});

test.each(['', 'new', '1', "' or 1=1", '../x', '01932b6e-0000-7000-8000-00000000000g', 'null'])(
  '%j looks like any unknown one',
  (text) => {
    expect(() => rowId(text)).toThrow(expect.objectContaining({ code: 'not-found' }));
  },
);
