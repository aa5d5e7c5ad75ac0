import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FitKnown, heldAgainst } from './fit';

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
  [[known({ fit: null, why: 'Ask Anna' })], 'unknown'],
  [[known({}), known({ applicationId: 'a', fit: null, why: 'Ask' })], 'yes'],
])('of %o the line is %s', (fits, held) => expect(heldAgainst('l', of, fits).held).toBe(held));

test('an organisation alone is not asked what one application there says', () => {
  const fits = [known({ applicationId: 'a', fit: 'no' })];
  expect(heldAgainst('l', { organisationId: 'o', applicationId: null }, fits).held).toBe('unknown');
});

test('a note without an answer is kept in sight', () => {
  expect(heldAgainst('l', of, [known({ fit: null, why: 'Ask Anna' })]).why).toBe('Ask Anna');
});

describe('of whatever is known', () => {
  const id = (...names: string[]) => fc.constantFrom(...names);
  const fits = fc.uniqueArray(
    fc.record({
      lineId: id('l', 'm'),
      organisationId: id('o', 'p'),
      applicationId: fc.option(id('a', 'b')),
      fit: fc.option(fc.constantFrom('yes' as const, 'no' as const)),
      why: fc.string(),
    }),
    // As in the table: one for each line and place.
    { selector: (one) => `${one.lineId} ${one.organisationId} ${one.applicationId}` },
  );

  test('a “no” is one that somebody wrote, of this line and this place', () => {
    fc.assert(
      fc.property(fits, (all) => {
        const { held } = heldAgainst('l', of, all);
        const about = all.filter(
          (one) =>
            one.lineId === 'l' &&
            one.organisationId === 'o' &&
            (one.applicationId === 'a' || one.applicationId === null),
        );
        if (held === 'unknown') expect(about.every(({ fit }) => fit === null)).toBe(true);
        else expect(about.map(({ fit }) => fit)).toContain(held);
      }),
    );
  });

  test('an application’s own answer is never overruled', () => {
    fc.assert(
      fc.property(fits, fc.constantFrom('yes' as const, 'no' as const), (all, fit) => {
        const own = known({ applicationId: 'a', fit });
        const others = all.filter(({ lineId, applicationId }) => lineId !== 'l' || applicationId !== 'a');
        expect(heldAgainst('l', of, [...others, own]).held).toBe(fit);
      }),
    );
  });
});
