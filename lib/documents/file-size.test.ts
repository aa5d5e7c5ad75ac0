import { expect, test } from 'vitest';
import { sizeWords } from './file-size';

test.each([
  [0, 'en-GB', '1 kB'],
  [1, 'en-GB', '1 kB'],
  [400_499, 'en-GB', '400 kB'],
  [999_499, 'en-GB', '999 kB'],
  [999_500, 'en-GB', '1 MB'],
  [5_242_880, 'en-GB', '5.2 MB'],
  [5_242_880, 'de-DE', '5,2 MB'],
])('%i bytes are, in %s, %s', (bytes, locale, words) => expect(sizeWords(bytes, locale)).toBe(words));
