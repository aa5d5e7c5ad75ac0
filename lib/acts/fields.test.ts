import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, optionalDay, optionalLine, optionalUrl, seen, someWords, tick, words } from './fields';

const says = (
  schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } | undefined } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message;

describe('a line', () => {
  test('is trimmed, and must be there', () => {
    expect(line('The role').parse('  Keeper ')).toBe('Keeper');
    expect(says(line('The role'), ' \t ')).toBe('The role is empty: write it here.');
  });

  test('too long says how long it may be, and that nothing was lost', () => {
    expect(says(line('The role', 5), 'Keeper')).toMatch(
      /^The role is longer than 5 characters\. .*nothing of it was lost/,
    );
  });

  test('that may be empty is null then, also when it is missing', () => {
    expect([optionalLine('The place').parse(' '), optionalLine('The place').parse(undefined)]).toEqual([
      null,
      null,
    ]);
    expect(optionalLine('The place').parse(' Leith ')).toBe('Leith');
  });
});

describe('words', () => {
  test('keep their line breaks, whichever a browser sends', () => {
    expect(words('The notes').parse('\r\none\r\ntwo\rthree\n')).toBe('one\ntwo\nthree');
  });

  test('are counted after that, so that a full field is not refused for its breaks', () => {
    const full = Array(50).fill('x').join('\r\n');
    expect(words('The notes', 99).parse(full)).toHaveLength(99);
    expect(says(words('The notes', 98), full)).toMatch(/longer than 98 characters/);
  });

  test('that must be there say so', () => {
    expect(says(someWords('The advert'), ' \r\n ')).toBe('The advert is empty: write it here.');
  });

  test('of any text come back the same a second time', () => {
    const schema = words('The notes');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(schema.parse(schema.parse(text))).toBe(schema.parse(text));
      }),
    );
  });
});

describe('a day', () => {
  test('that exists is taken, none is null', () => {
    expect(optionalDay('The day').parse(' 2026-11-24 ')).toBe('2026-11-24');
    expect(optionalDay('The day').parse('')).toBeNull();
  });

  test.each(['2026-02-30', '24/11/2026', 'soon'])('%s is refused in a sentence', (text) => {
    expect(says(optionalDay('The day'), text)).toBe(
      'The day is not a day that exists. Write it as 2026-11-24.',
    );
  });
});

describe('a link', () => {
  test.each([
    ['example.org/job', 'https://example.org/job'],
    ['http://example.org', 'http://example.org'],
    ['HTTPS://example.org/a?b=c', 'HTTPS://example.org/a?b=c'],
    ['', null],
  ])('%j is %j', (text, url) => {
    expect(optionalUrl('The link').parse(text)).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.c',
    'http://',
    'https://a b',
    'vbscript:x',
  ])('%j is refused: it is opened by a press', (text) => {
    expect(says(optionalUrl('The link'), text)).toMatch(/is not a web address/);
  });

  test('that is taken is never anything but a web address', () => {
    const schema = optionalUrl('The link');
    const hostile = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((text) => `javascript:${text}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { data, success } = schema.safeParse(text);
        if (success && data) expect(new URL(data).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});

test('a version is a whole number from one on', () => {
  expect(seen.version.parse('7')).toBe(7);
  for (const version of ['0', '-1', '1.5', 'x', '', undefined])
    expect(seen.version.safeParse(version).success).toBe(false);
});

test('a tick is there or not', () => {
  expect([tick.parse('yes'), tick.parse(''), tick.parse(undefined)]).toEqual([true, false, false]);
});
