import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeptPerson, type KeptPlace, mergedPerson, mergedPlace } from './merged';

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const word = fc.stringMatching(/^[a-z]{3,9}$/);
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString());
const place: fc.Arbitrary<KeptPlace> = fc
  .record({
    name: word,
    notes: fc.oneof(fc.constant(''), word),
    host: maybe(word),
    isTarget: fc.boolean(),
    noContactAt: maybe(moment),
  })
  .map(({ host, ...rest }) => ({
    ...rest,
    website: host && `https://${host}.org/jobs`,
    domain: host && `${host}.org`,
  }));
const person: fc.Arbitrary<KeptPerson> = fc.record({
  name: word,
  notes: fc.oneof(fc.constant(''), word),
  email: maybe(word),
  phone: maybe(word),
  part: maybe(word),
  noContactAt: maybe(moment),
});

test('of two organisations nothing is lost, and the first leads', () => {
  fc.assert(
    fc.property(place, place, (into, from) => {
      const one = mergedPlace(into, from);
      const all = `${one.notes}\n${one.website}`;
      for (const kept of [into.notes, from.notes, into.website, from.website])
        if (kept) expect(all).toContain(kept);
      if (into.website) expect(one).toMatchObject({ website: into.website, domain: into.domain });
      expect(one.isTarget).toBe(into.isTarget || from.isTarget);
      expect(one.noContactAt !== null).toBe(into.noContactAt !== null || from.noContactAt !== null);
    }),
  );
});

test('of two people nothing is lost, and who asked not to be contacted stays so', () => {
  fc.assert(
    fc.property(person, person, (into, from) => {
      const one = mergedPerson(into, from);
      const all = Object.values(one).join('\n');
      for (const { name: _, noContactAt, ...kept } of [into, from]) {
        for (const text of Object.values(kept)) if (text) expect(all).toContain(text);
        if (noContactAt) expect(one.noContactAt).not.toBeNull();
      }
    }),
  );
});

test('what the other has to say stands under its name', () => {
  const into = {
    name: 'Acme',
    notes: 'Kind people.',
    website: null,
    domain: null,
    isTarget: false,
    noContactAt: null,
  };
  const from = {
    ...into,
    name: 'Acme Ltd',
    notes: 'Slow to answer.',
    website: 'https://acme.org',
    domain: 'acme.org',
  };
  expect(mergedPlace(into, from)).toEqual({
    notes: 'Kind people.\n\nFrom Acme Ltd:\n\nSlow to answer.',
    website: 'https://acme.org',
    domain: 'acme.org',
    isTarget: false,
    noContactAt: null,
  });
  expect(mergedPlace(into, { ...from, notes: '', website: null }).notes).toBe('Kind people.');
});
