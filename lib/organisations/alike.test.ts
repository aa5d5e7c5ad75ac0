import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areAlike, coreOf } from './alike';
import { nameKey } from './names';

const named = (name: string, domain: string | null = null) => ({ nameKey: nameKey(name), domain });

describe('two organisations', () => {
  test.each([
    ['Acme', 'Acme Ltd.'],
    ['The Harbour Group', 'Harbour Holdings plc'],
    ['Fernside Libraries', 'Fernside Librares'],
    ['Sea Side', 'Seaside GmbH'],
    ['Northgate', 'Northgat'],
  ])('may be one: %j and %j', (one, other) => {
    expect(areAlike(named(one), named(other))).toBe(true);
    expect(areAlike(named(other), named(one))).toBe(true);
  });

  test.each([
    ['Acme', 'Acne'],
    ['Harbour Logistics', 'Harbour Housing'],
    ['University of Leeds', 'University of York'],
    ['Riverside School 1', 'Riverside School 2'],
    ['The Group', 'The Company'],
    ['', '+'],
  ])('are two: %j and %j', (one, other) => {
    expect(areAlike(named(one), named(other))).toBe(one === other);
  });

  test('are known by their domain, and not by having none', () => {
    expect(areAlike(named('One', 'example.org'), named('Another', 'example.org'))).toBe(true);
    expect(areAlike(named('One'), named('Another'))).toBe(false);
  });

  test('are alike both ways, and each to itself', () => {
    const name = fc.constantFrom('Acme', 'Acme Ltd', 'Harbour', 'Harbours', 'Quay 1', 'The Quay', 'Fernside');
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(areAlike(named(one), named(other))).toBe(areAlike(named(other), named(one)));
        expect(areAlike(named(one), named(one))).toBe(true);
      }),
    );
  });
});

test('a name that is nothing but a form stays as it is', () => {
  expect(coreOf('the group')).toBe('the group');
});
