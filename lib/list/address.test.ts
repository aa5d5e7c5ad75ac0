import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '@/lib/applications/rules';
import { tagKey } from '@/lib/tags/rules';
import { listView, type Query, viewOfQuery } from './address';
import { listHref, listQuery } from './href';
import { COLUMNS, DIRECTIONS, GOAL_FITS, type ListView, SORTS, type Sort, WHOLE_LIST } from './rules';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replaceAll('\0', '').toWellFormed().normalize('NFKC').trim());
const tag = word.map(tagKey).filter((text) => text === text.trim() && text !== '' && tagKey(text) === text);
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const keyOf: Record<Sort, fc.Arbitrary<string | null>> = {
  changed: fc.tuple(day, fc.nat(999_999)).map(([on, n]) => `${on}T23:59:59.${String(n).padStart(6, '0')}Z`),
  applied: fc.option(day),
  next: fc.option(day),
  organisation: word,
  role: word,
  stage: fc.constant('a0V'),
  pay: fc.option(fc.constantFrom('0', '45000.00', '12.5')),
};
const aView: fc.Arbitrary<ListView> = fc.constantFrom(...SORTS).chain((sort) =>
  fc.record({
    find: word,
    stages: fc.uniqueArray(fc.uuid(), { maxLength: 4 }),
    outcomes: some(OUTCOMES),
    source: word,
    tags: fc.uniqueArray(tag, { maxLength: 4 }),
    from: fc.option(day),
    to: fc.option(day),
    isTarget: fc.boolean(),
    fit: fc.option(fc.constantFrom(...GOAL_FITS)),
    hasFeedback: fc.boolean(),
    quiet: fc.option(fc.integer({ min: 1, max: 3650 })),
    sort: fc.constant(sort),
    direction: fc.constantFrom(...DIRECTIONS),
    columns: fc.subarray([...COLUMNS], { minLength: 1 }),
    after: fc.option(fc.record({ id: fc.uuid(), key: keyOf[sort] })),
    viewId: fc.option(fc.uuid()),
    doneActId: fc.option(fc.uuid()),
  }),
);

describe('the address of a view', () => {
  test('says all of it, whatever it is', () => {
    fc.assert(
      fc.property(aView, (view) => {
        expect(viewOfQuery(listQuery(view))).toEqual(view);
      }),
    );
  });

  test('says nothing where nothing is asked', () => {
    expect(listHref(WHOLE_LIST)).toBe('/applications/list');
    expect(listView({})).toEqual({ view: WHOLE_LIST, isPartly: false });
  });

  test('whatever stands in it, it is read, and what was read says the same again', () => {
    const names = [
      'find',
      'stage',
      'outcome',
      'tag',
      'from',
      'quiet',
      'sort',
      'after',
      'column',
      'before',
      'x',
    ];
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...SORTS),
      fc.uuid(),
      day,
    );
    const query = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value)));
    fc.assert(
      fc.property(query, (asked) => {
        const { view } = listView(asked as Query);
        expect(viewOfQuery(listQuery(view))).toEqual(view);
      }),
    );
  });

  test.each<[Query, Partial<ListView>]>([
    [{ stage: 'nonsense' }, {}],
    [{ quiet: '-3' }, {}],
    [{ from: '2026-02-31' }, {}],
    [{ sort: 'salary; drop table' }, {}],
    [{ outcome: ['rejected', 'x'] }, { outcomes: ['rejected'] }],
    [{ after: 'x' }, {}],
    [{ after: '019ad1f4-7f00-7000-8000-000000000001.2026-02-31T00:00:00.000000Z' }, {}],
    [{ before: 'y' }, {}],
    [{ find: ['one', 'two'] }, { find: 'one' }],
    [{ find: `ab${'\0'}`, x: '1' }, { find: 'ab' }],
  ])('%j is heard as far as it makes sense, and that is said', (query, part) => {
    expect(listView(query)).toEqual({ view: { ...WHOLE_LIST, ...part }, isPartly: true });
  });

  test('a tag is found by its key, however long that is', () => {
    const { view } = listView({ tag: 'ﷺ'.repeat(40) });
    expect(view.tags).toEqual([tagKey('ﷺ'.repeat(40))]);
    expect(viewOfQuery(listQuery(view))).toEqual(view);
    expect(listView({ tag: 'ﷺ'.repeat(200) })).toEqual({ view: WHOLE_LIST, isPartly: true });
  });

  test('what a form leaves empty was not said', () => {
    const empty = { find: '', stage: '', from: '', to: '', quiet: '', sort: 'changed', source: '' };
    expect(listView(empty)).toEqual({ view: WHOLE_LIST, isPartly: false });
  });
});
