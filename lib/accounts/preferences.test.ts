import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries, isCountry } from './countries';
import { LOCALES, preferencesOf } from './preferences';

const NOBODY = {
  theme: 'system',
  variedWording: true,
  undoSeconds: '10',
  neutralTitles: false,
  nudgeAfter: '10',
  heardBy: 'call',
  listeningClock: true,
  coolDown: 'tomorrow',
  toneOff: [],
};

test('what nobody chose is the default, whatever is kept', () => {
  expect(preferencesOf({})).toEqual(NOBODY);
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      expect(Object.keys(preferencesOf(kept))).toEqual(Object.keys(NOBODY));
    }),
  );
});

test('what was chosen is kept, and a value of no meaning falls back by itself alone', () => {
  expect(
    preferencesOf({
      theme: 'dark',
      undoSeconds: '0',
      variedWording: 'maybe',
      more: 1,
      toneOff: ['blame', 'blame', 'unfilled', 7],
    }),
  ).toEqual({
    ...NOBODY,
    theme: 'dark',
    undoSeconds: '0',
    toneOff: ['blame'],
  });
});

test('every way to write a date is known to the platform', () => {
  const known = Intl.DateTimeFormat.supportedLocalesOf(Object.keys(LOCALES));
  expect(known).toEqual(Object.keys(LOCALES));
});

test('countries are those there are, each once', () => {
  const codes = countries().map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(200);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(countries().map(({ name }) => name)).size).toBe(codes.length);
  expect(['GB', 'US', 'UA', 'DE'].filter(isCountry)).toEqual(['GB', 'US', 'UA', 'DE']);
  expect(['DD', 'SU', 'ZZ', 'EU', 'XX', 'gb', ''].filter(isCountry)).toEqual([]);
});
