import { describe, expect, test } from 'vitest';
import { byCountry, signpostsSchema } from './rules';
import rows from './signposts.json';

describe('signposts', () => {
  test('that come with Onward have a source and a day, and no number that somebody could have remembered wrongly', () => {
    const read = signpostsSchema.parse(rows);
    expect(read.length).toBeGreaterThan(3);
    for (const { name, says } of read) expect(`${name} ${says}`).not.toMatch(/\d{4}/);
  });

  test('say nothing about how long somebody has: that changes, and is read at the source', () => {
    for (const { says } of rows) expect(says).not.toMatch(/\b(days?|weeks?|months?)\b/);
  });

  test('are refused without a source, with a day that does not exist, and from six countries', () => {
    const [row] = signpostsSchema.parse(rows);
    const with_ = (given: object) => signpostsSchema.safeParse([{ ...row, ...given }]).success;
    expect(with_({})).toBe(true);
    expect(with_({ source: undefined })).toBe(false);
    expect(with_({ address: 'javascript:alert(1)' })).toBe(false);
    expect(with_({ checked: '2026-02-30' })).toBe(false);
    const six = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF'].map((country) => ({ ...row, country }));
    expect(signpostsSchema.safeParse(six).success).toBe(false);
    expect(signpostsSchema.safeParse(six.slice(1)).success).toBe(true);
  });

  test('stand by country, in the order of the alphabet', () => {
    const names = byCountry(signpostsSchema.parse(rows)).map(({ country }) => country);
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });
});
