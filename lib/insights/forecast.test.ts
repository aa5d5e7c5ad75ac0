import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noIn, path, several } from './any-row';
import { forecastOf, forecastSentences } from './forecast';
import { ratesOf } from './rates';

const now = new Date('2026-11-30T12:00:00Z');
const reader = { zone: 'Europe/London', locale: 'en-GB', now };
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const heard = (at: number, recorded: number) => ({ at: hoursAgo(at), recordedAt: hoursAgo(recorded) });

const unanswered = path(['applied'], { outcome: 'no-reply' });
const afterInterview = path(['applied', 'interview'], { outcome: 'rejected', no: noIn('interview') });
const rates = (silent: number, interviewed: number, offers: number) =>
  ratesOf([
    ...several(silent, unanswered, 'a'),
    ...several(interviewed, afterInterview, 'b'),
    ...several(offers, path(['offer']), 'c'),
  ]);
const ENOUGH = rates(97, 19, 1);

describe('a forecast', () => {
  test('is given only when it is asked for', () => {
    const given = forecastOf({ isAsked: false, rates: ENOUGH, noes: [], now });
    expect(given).toEqual({ kind: 'not-asked' });
    expect(forecastSentences(given, ENOUGH, reader)).toEqual([]);
    expect(forecastOf({ isAsked: true, rates: ENOUGH, noes: [], now }).kind).toBe('given');
  });

  test.each([
    ['one that came and was written down long ago', heard(73, 72), 'given'],
    ['one that came an hour too lately', heard(71, 71), 'resting'],
    ['an old one, written down yesterday', heard(2000, 24), 'resting'],
    ['one that is dated tomorrow', heard(-24, 100), 'resting'],
  ])('within 72 hours of a no there is none: %s', (_, no, kind) => {
    expect(forecastOf({ isAsked: true, rates: ENOUGH, noes: [heard(500, 500), no], now }).kind).toBe(kind);
  });

  test('says from when it can be asked for again, in the reader’s days', () => {
    const resting = forecastOf({ isAsked: true, rates: ENOUGH, noes: [heard(2, 1)], now });
    expect(forecastSentences(resting, ENOUGH, reader)).toEqual([
      'There is no forecast within three days of a “no”: it would be read as more than it is. It can be asked for again in 3 days.',
    ]);
    const soon = forecastOf({ isAsked: true, rates: ENOUGH, noes: [heard(71, 71)], now });
    expect(forecastSentences(soon, ENOUGH, reader)[0]).toContain('again later today.');
  });

  test.each([
    [0, 29, 0, 'too-few'],
    [0, 30, 0, 'given'],
    [0, 0, 1, 'given'],
    [500, 0, 0, 'too-few'],
  ])('from %i unanswered, %i after interviews and %i offers: %s', (silent, interviewed, offers, kind) => {
    const some = rates(silent, interviewed, offers);
    expect(forecastOf({ isAsked: true, rates: some, noes: [], now }).kind).toBe(kind);
  });

  test('too few rows leave the narrow place and what moves it', () => {
    const some = rates(40, 3, 0);
    expect(
      forecastSentences(forecastOf({ isAsked: true, rates: some, noes: [], now }), some, reader),
    ).toEqual([
      'There is no honest forecast from this yet.',
      'Before a first offer, or 30 that were decided after an interview, it would say more of what anybody might expect than of you; there are 3 so far.',
      "The narrow place is the first answer; that's where a changed resume or a warmer way in would show first.",
    ]);
  });

  // Median 73 and 80 % of 9 to 448 by the sum of E[pʲ] with 600 digits (mpmath), rounded as it is said.
  test('stands in words with its range, beside the lever, and brings nothing nearer', () => {
    expect(
      forecastSentences(forecastOf({ isAsked: true, rates: ENOUGH, noes: [], now }), ENOUGH, reader),
    ).toEqual([
      'About 75 applications to an offer; anything from 9 to 450 would fit (80 % range).',
      'It counts from the next one you send, if those are like the ones so far; what came before brings it no nearer and no further.',
      'What would move it first: answers rehearsed with what was said after earlier interviews.',
    ]);
  });

  test('of three offers after three applications it is one application', () => {
    const lucky = ratesOf(several(3, path(['offer'])));
    expect(
      forecastSentences(forecastOf({ isAsked: true, rates: lucky, noes: [], now }), lucky, reader)[0],
    ).toMatch(/^About 1 application to an offer; anything from 1 to \d+ would fit/);
  });

  test('says what is silent still, which may make it too hopeful, and a lever also where most go on', () => {
    const some = ratesOf([...several(6, path(['offer'])), ...several(9, path(['applied']), 's')]);
    expect(
      forecastSentences(forecastOf({ isAsked: true, rates: some, noes: [], now }), some, reader).slice(2),
    ).toEqual([
      '9 are still silent and not counted; if none of them is answered, it is 6 of 15.',
      'What would move it first: a changed resume or a warmer way in.',
    ]);
  });

  test('of a no dated weeks ahead it names the day', () => {
    const resting = forecastOf({ isAsked: true, rates: ENOUGH, noes: [heard(-480, 1)], now });
    expect(forecastSentences(resting, ENOUGH, reader)[0]).toContain('again on 23 December.');
  });

  test('names no number where none is a plan', () => {
    const hopeless = rates(2000, 30, 0);
    const words = forecastSentences(
      forecastOf({ isAsked: true, rates: hopeless, noes: [], now }),
      hopeless,
      reader,
    );
    expect(words[0]).toMatch(
      /^At these rates, anything from \d+ to more than 1000 applications .* no number to plan by/,
    );
  });
});

test('whatever came in the last 72 hours, there is none', () => {
  const hours = fc.double({ min: -200, max: 71.99, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, fc.integer({ min: 0, max: 5000 }))), hours, (others, last) => {
      const noes = [...others.map(([at, recorded]) => heard(at, recorded)), heard(last, 5000)];
      const given = forecastOf({ isAsked: true, rates: ENOUGH, noes, now });
      expect(given.kind).toBe('resting');
      if (given.kind === 'resting') expect(given.until.getTime()).toBeGreaterThan(now.getTime());
    }),
  );
});
