import { expect, test } from 'vitest';
import { type FitKnown, heldAgainst, type Pay, paysFloor } from './side-by-side';

const of = { organisationId: 'o', applicationId: 'a' };
const known = (more: Partial<FitKnown>): FitKnown => ({
  lineId: 'l',
  organisationId: 'o',
  applicationId: null,
  fit: 'yes',
  why: '',
  ...more,
});

test.each<[readonly FitKnown[], string]>([
  [[], 'unknown'],
  [[known({})], 'yes'],
  [[known({}), known({ applicationId: 'a', fit: 'no' })], 'no'],
  [[known({ applicationId: 'another', fit: 'no' })], 'unknown'],
  [[known({ organisationId: 'another' }), known({ lineId: 'another' })], 'unknown'],
])('of %o the line is %s', (fits, held) => expect(heldAgainst('l', of, fits).held).toBe(held));

const pay = (
  amount: number | null,
  period: Pay['period'] = 'year',
  currency: string | null = 'GBP',
): Pay => ({
  amount,
  currency,
  period,
});

test.each<[Pay, Pay, string]>([
  [pay(40_000), pay(38_000), 'yes'],
  [pay(38_000), pay(38_000), 'yes'],
  [pay(37_000), pay(38_000), 'no'],
  [pay(3200, 'month'), pay(38_000), 'yes'],
  [pay(3100, 'month'), pay(38_000), 'no'],
  [pay(30, 'hour'), pay(38_000), 'unknown'],
  [pay(40_000, 'year', 'EUR'), pay(38_000), 'unknown'],
  [pay(null), pay(38_000), 'unknown'],
  [pay(40_000), pay(null), 'unknown'],
  [pay(40_000, null), pay(38_000), 'unknown'],
])('%o against a floor of %o is %s', (offer, floor, held) => expect(paysFloor(offer, floor)).toBe(held));
