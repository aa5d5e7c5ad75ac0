import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, unfilled, withNames } from './merge';
import { templateFor } from './templates';

const known = { name: 'Dan', role: 'Keeper', organisation: 'Harbour', me: 'Ann' };
const AWKWARD = ['$&', '$1', '$$', "$'", '$`', '{me}', '{name}', '[Berlin]', 'Ørsted & Sons', "O'Hara"];
const names = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ minLength: 1, unit: 'grapheme' }));

describe('filling a text', () => {
  test('puts every field where it stands', () => {
    expect(fill('{name}, {role} at {organisation}. {me}, {me}', known)).toBe(
      'Dan, Keeper at Harbour. Ann, Ann',
    );
  });

  test('greets the team where nobody is known, and leaves a gap for one’s own name', () => {
    expect(fill('Dear {name},\n{me}', { ...known, name: null, me: null })).toBe(
      'Dear hiring team,\n[your name]',
    );
  });

  test.each(['$&', '$1', '$$', "$'", '$`'])('takes a name with %s for a name', (name) => {
    expect(fill('Dear {name},', { ...known, name })).toBe(`Dear ${name},`);
    expect(withNames('Dear hiring team,\n[your name]', { name, me: name, before: null })).toBe(
      `Dear ${name},\n${name}`,
    );
  });

  test('never fills what a name brought along', () => {
    expect(fill('{name} {me}', { ...known, name: '{me}' })).toBe('(me) Ann');
  });

  test('leaves no gap, whatever the names are', () => {
    fc.assert(
      fc.property(names, names, names, names, (name, role, organisation, me) => {
        const text = fill(templateFor('final', 'suggested').text, { name, role, organisation, me });
        expect(unfilled(text)).toEqual([]);
      }),
    );
  });
});

describe('a gap', () => {
  test('is what stands in brackets or braces, each once, in order', () => {
    expect(unfilled('Dear {name}, [your name] and [your name] or {Role}')).toEqual([
      '{name}',
      '[your name]',
      '{Role}',
    ]);
  });

  test.each(['(m/w/d)', 'a[', 'see {1}', 'one ] or [ other\n]', '[]'])('is not %j', (text) => {
    expect(unfilled(text)).toEqual([]);
  });
});

describe('names put in later', () => {
  const text = 'Dear hiring team,\n\nThank you, dear hiring team.\n\n[your name]';

  test('go into the greeting and under the letter, and nowhere else', () => {
    expect(withNames(text, { name: 'Dan', me: 'Ann', before: null })).toBe(
      'Dear Dan,\n\nThank you, dear hiring team.\n\nAnn',
    );
  });

  test('can be changed, and taken out again', () => {
    const first = withNames(text, { name: 'Smith, Dan', me: null, before: null });
    const second = withNames(first, { name: 'Eve', me: null, before: 'Smith, Dan' });
    expect(second).toMatch(/^Dear Eve,\n/);
    expect(withNames(second, { name: null, me: null, before: 'Eve' })).toBe(text);
  });

  test('leave a greeting that somebody wrote themselves', () => {
    const own = 'Dear Daniel and Eve,\nThank you.';
    expect(withNames(own, { name: 'Dan', me: null, before: 'Mr Okoro' })).toBe(own);
  });

  test('leave a gap for a name a gap where nobody is named', () => {
    const gap = 'Dear [their name], one question?';
    expect(withNames(gap, { name: null, me: 'Ann', before: null })).toBe(gap);
    expect(withNames(gap, { name: 'Dan', me: null, before: null })).toBe('Dear Dan, one question?');
  });

  test('put in twice are the same as once', () => {
    fc.assert(
      fc.property(names, names, (name, me) => {
        const once = withNames(text, { name, me, before: null });
        expect(withNames(once, { name, me, before: name })).toBe(once);
      }),
    );
  });
});
