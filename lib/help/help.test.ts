import { describe, expect, test } from 'vitest';
import { signpostsSchema } from '@/lib/signposts/rules';
import rows from './help.json';

/** Numbers as the stored pages had them on the day that each row says; nothing here is from memory. */
const READ: Record<string, readonly string[]> = {
  Australia: ['13 11 14', '24'],
  France: ['3114'],
  Germany: ['0800/1110111', '0800/1110222'],
  'United Kingdom': ['116 123'],
  'United States': ['988', '24/7'],
};

describe('places that listen', () => {
  test('have the form that an operator’s own have', () => {
    expect(signpostsSchema.parse(rows)).toHaveLength(rows.length);
  });

  test.each(rows)('$country: no number but those that were read', ({ country, says }) => {
    let rest = says;
    for (const number of READ[country] ?? []) rest = rest.replaceAll(number, '');
    expect(rest).not.toMatch(/\d/);
  });
});
