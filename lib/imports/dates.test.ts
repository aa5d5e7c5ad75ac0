import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionOf, readDate } from './dates';

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const parts = (day: string) => day.split('-') as [string, string, string];
const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const GERMAN = new Intl.DateTimeFormat('de', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const FRENCH = new Intl.DateTimeFormat('fr', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const AMERICAN = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

describe('a day written in any of these ways is that day', () => {
  test.each<[string, (day: string) => string]>([
    ['06/03/2026', (day) => parts(day).toReversed().join('/')],
    ['6/3/2026', (day) => parts(day).toReversed().map(Number).join('/')],
    ['6.3.2026', (day) => parts(day).toReversed().map(Number).join('.')],
    ['06-03-2026 09:30', (day) => `${parts(day).toReversed().join('-')} 09:30`],
    ['2026-03-06', (day) => day],
    ['2026-03-06T10:00:00Z', (day) => `${day}T10:00:00.000Z`],
    ['2026/03/06', (day) => day.replaceAll('-', '/')],
    ['6 March 2026', (day) => LONG.format(new Date(day))],
    ['6. März 2026', (day) => GERMAN.format(new Date(day))],
    ['6 mars 2026', (day) => FRENCH.format(new Date(day))],
    ['Mar 6, 2026', (day) => AMERICAN.format(new Date(day))],
    [' 6 March 2026 ', (day) => ` ${LONG.format(new Date(day))} `],
  ])('%s', (_, write) => {
    fc.assert(fc.property(aDay, (day) => void expect(readDate(write(day), 'day-first')).toEqual({ day })));
  });
  test('3/6/2026, month first', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [year, month, date] = parts(day);
        expect(readDate(`${month}/${date}/${year}`, 'month-first')).toEqual({ day });
      }),
    );
  });
});

test.each(['6 Mar 26', '6th March 2026', 'Fri 6 Mar 2026', '6-Mar-2026', 'March 6th, 2026'])(
  '%s',
  (written) => {
    expect(readDate(written, null)).toEqual({ day: '2026-03-06' });
  },
);
test.each(['', ' ', 'N/A', 'n/a', '-', '–', 'none', 'TBD'])('%j is no date, and no trouble', (written) => {
  expect(readDate(written, 'day-first')).toEqual({ day: null });
});
test.each([
  ['31/02/2026', 'is not a day that exists'],
  ['2026-13-01', 'is not a day that exists'],
  ['sometime in May', 'is not a date that can be read'],
  ['6 Foo 2026', 'is not a date that can be read'],
  ['45000', 'is not a date that can be read'],
])('%s %s', (written, unreadable) => {
  expect(readDate(written, 'day-first')).toEqual({ unreadable });
});
test('without a convention, what may be read in two ways is not guessed', () => {
  expect(readDate('03/04/2026', null)).toEqual({ unreadable: 'may be read in two ways' });
  expect(readDate('03/03/2026', null)).toEqual({ day: '2026-03-03' });
  expect(readDate('14/03/2026', null)).toEqual({ day: '2026-03-14' });
});
test('never throws', () => {
  const unit = fc.constantFrom('1', '2', '0', '/', '-', '.', ' ', 'm', 'a', 'r', ',', ':', 'T', 'é');
  fc.assert(fc.property(fc.string({ unit }), (text) => void readDate(text, 'day-first')));
  fc.assert(fc.property(fc.string(), (text) => void readDate(text, null)));
});

describe('the convention of a file', () => {
  test('one day above twelve decides it, wherever it stands', () => {
    const found = { mustAsk: false, example: '03/04/2026' };
    expect(conventionOf(['03/04/2026', '14/03/2026'])).toEqual({ convention: 'day-first', ...found });
    expect(conventionOf(['03/04/2026', '3/14/2026'])).toEqual({ convention: 'month-first', ...found });
  });
  test('is asked for when nothing decides it, or the file contradicts itself', () => {
    expect(conventionOf(['03/04/2026', '6 Mar 2026', ''])).toMatchObject({ convention: null, mustAsk: true });
    expect(conventionOf(['03/04/2026', '14/03/2026', '3/14/2026'])).toMatchObject({ mustAsk: true });
  });
  test('is no question where nothing is in doubt', () => {
    expect(conventionOf(['2026-03-04', '4.3.2026', '6 Mar 2026', 'n/a'])).toMatchObject({ mustAsk: false });
  });
});
