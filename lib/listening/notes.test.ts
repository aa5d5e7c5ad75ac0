import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSame, bothNotes, openingOf, tooLong } from './notes';
import { askedOf, HEARD_BY, QUESTION_KEYS } from './rules';
import { WAYS } from './ways';

const copy = (words: string, version = 1, myReading = '') => ({ words, myReading, version });
const copies = fc.record({
  words: fc.string({ unit: 'grapheme' }),
  myReading: fc.constantFrom('', 'fair'),
  version: fc.integer({ min: 1, max: 4 }),
});

describe('notes of several windows', () => {
  test('the same text is no difference, however its lines end', () => {
    expect(areSame(copy('a\r\nb '), copy('a\nb'))).toBe(true);
    expect(areSame(copy('a'), copy('a', 1, 'b'))).toBe(false);
  });

  test('become one in which nothing of either is lost', () => {
    expect(bothNotes(copy('You plan'), copy('You plan well.')).words).toBe('You plan well.');
    expect(bothNotes(copy('One'), copy('Two')).words).toBe('One\n\nTwo');
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const { words } = bothNotes(one, other);
        for (const text of [one.words, other.words]) expect(words).toContain(text.trim());
      }),
    );
  });
});

describe('what a page begins with', () => {
  test('what is saved, where nothing is left unsaved', () => {
    expect(openingOf(copy('a', 3), [copy(' a'), copy('')])).toEqual({ kind: 'as-saved' });
  });

  test('what was typed upon what is saved', () => {
    const notes = { words: 'a b', myReading: '' };
    expect(openingOf(copy('a', 3), [copy('a b', 3)])).toEqual({ kind: 'go-on', notes });
    expect(openingOf(copy('', 3), [copy('a b', 1)])).toEqual({ kind: 'go-on', notes });
  });

  test('both, where another window wrote meanwhile', () => {
    expect(openingOf(copy('c', 3), [copy('a', 2)])).toMatchObject({ kind: 'two', notes: { words: 'a' } });
  });

  test('never loses a word that was typed', () => {
    fc.assert(
      fc.property(copies, fc.array(copies), (saved, all) => {
        const opening = openingOf(saved, all);
        const seen = `${saved.words}\n${opening.kind === 'as-saved' ? '' : opening.notes.words}`;
        for (const one of all)
          expect(seen.replace(/\r\n?/g, '\n')).toContain(one.words.replace(/\r\n?/g, '\n').trim());
      }),
    );
  });
});

test('too long says so, and how long it may be', () => {
  expect(tooLong(copy('x'.repeat(100_000)))).toBeUndefined();
  expect(tooLong(copy('x'.repeat(100_001)))).toMatch(/^Their words are longer than 100,000 characters/);
  expect(tooLong(copy('', 1, 'x'.repeat(5001)))).toMatch(/^How you read it is longer than 5,000/);
});

test('questions are known by their keys, and whatever else is ticked is none', () => {
  expect(askedOf('next,well,,nonsense')).toEqual(['well', 'next']);
  expect(QUESTION_KEYS).toHaveLength(6);
});

test.each(HEARD_BY)('%s has as much to go by as any other way', (by) => {
  const { hints, opening, ...rest } = WAYS[by];
  expect([hints.length, opening.length]).toEqual([2, 3]);
  expect(JSON.stringify({ hints, opening, ...rest })).not.toMatch(/!|undefined/);
  expect(opening.join(' ')).toContain('not asking you to look at the decision again');
});
