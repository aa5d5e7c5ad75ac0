import { expect, test } from 'vitest';
import { kindNames } from './kind-names';

test('a kind is called as its only stage is, and by its usual name otherwise', () => {
  const nameOf = kindNames([
    { kind: 'applied', name: 'Sent off' },
    { kind: 'interview', name: 'Panel' },
    { kind: 'interview', name: 'Final' },
  ]);
  expect([nameOf('applied'), nameOf('interview'), nameOf('offer')]).toEqual([
    'Sent off',
    'Interview',
    'Offer',
  ]);
});
