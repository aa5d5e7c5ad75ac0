import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tags } from './input';
import { tagKey, tagLine, tagsIn } from './rules';

test.each([
  ['remote, Part-time', 'Part-time, remote'],
  [' #remote ,, remote, REMOTE', 'remote'],
  ['C#, C++, c', 'c, C#, C++'],
  ['🔥، עברית、日本', '🔥, עברית, 日本'],
  ['', ''],
])('“%s” is kept as “%s”', (typed, kept) =>
  expect(new Set(tags.parse(typed).split(', '))).toEqual(new Set(kept.split(', '))),
);

test('ten thousand letters, and too many tags, are told in a sentence', () => {
  expect(tags.safeParse('x'.repeat(10_000)).error?.issues[0]?.message).toMatch(/longer than 40 letters/);
  const many = Array.from({ length: 21 }, (_, n) => `tag ${n}`).join(',');
  expect(tags.safeParse(many).error?.issues[0]?.message).toMatch(/more than 20 tags/);
});

test('what is kept, typed again, is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const line = tagLine(tagsIn(text));
      expect(tagLine(tagsIn(line))).toBe(line);
    }),
  );
});

test.each([
  ['¨', '\u0308'],
  ['İzmir', 'i\u0307zmir'],
  ['ＲＥＭＯＴＥ', 'remote'],
])('the key of “%s” is “%s”, and of that it is itself', (tag, key) => {
  expect(tagKey(tag)).toBe(key);
  expect(tagKey(key)).toBe(key);
});

test('the key of a key is itself, and has no blank before or behind it', () => {
  const marks = fc.constantFrom('\u0308', '\u0307', '\u0345', '¨', '´', 'İ', 'Σ', 'ﬆ', ' ');
  const odd = fc.string({ unit: fc.oneof(marks, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
  fc.assert(
    fc.property(odd, (tag) => {
      const key = tagKey(tag);
      expect(tagKey(key)).toBe(key);
      expect(key.trim()).toBe(key);
    }),
    { numRuns: 1000 },
  );
});
