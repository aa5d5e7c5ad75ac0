import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readList } from './list';
import { MOST_LISTED, WHY_LEFT } from './rules';

const good = (text: string, known: Parameters<typeof readList>[1] = []) =>
  readList(text, known).good.map(({ email }) => email);

describe('a list', () => {
  test.each([
    ['one a line', 'ann@example.org\nbob@example.org'],
    ['with other line breaks and blank lines', '\r\nann@example.org\r\n\r\nbob@example.org\r\n'],
    ['with large letters and blanks', ' Ann@Example.org \nBOB@example.org'],
    ['with a heading and columns', 'Name,E-mail,Note\nAnn,ann@example.org,x\nBob,bob@example.org,"a, b"'],
    ['with semicolons', 'name;email\nAnn;ann@example.org\nBob;bob@example.org'],
    ['with names and no heading', 'Ann,ann@example.org\nBob,bob@example.org'],
    ['as a mail program writes it', 'Ann Lee <ann@example.org>\nbob <bob@example.org>'],
  ])('%s is read', (_, text) => {
    expect(readList(text, [])).toMatchObject({
      good: [{ email: 'ann@example.org' }, { email: 'bob@example.org' }],
      left: [],
    });
  });

  test('says of each line that is left out which it is, and why', () => {
    const text =
      'email\nann@example.org\nnobody\nANN@example.org\nlinked@example.org\n\nwaiting@example.org\n@';
    const known = [
      { email: 'linked@example.org', isLinked: false },
      { email: 'linked@example.org', isLinked: true },
      { email: 'waiting@example.org', isLinked: false },
    ];
    expect(readList(text, known)).toEqual({
      good: [{ line: 2, email: 'ann@example.org' }],
      left: [
        { line: 3, text: 'nobody', why: 'no-address' },
        { line: 4, text: 'ANN@example.org', why: 'double' },
        { line: 5, text: 'linked@example.org', why: 'linked' },
        { line: 7, text: 'waiting@example.org', why: 'waiting' },
        { line: 8, text: '@', why: 'no-address' },
      ],
    });
  });

  test('goes no further than its most, and says where it stopped', () => {
    const text = Array.from({ length: MOST_LISTED + 1 }, (_, n) => `a${n}@example.org`).join('\n');
    const { good, left } = readList(text, []);
    expect(good).toHaveLength(MOST_LISTED);
    expect(left).toEqual([
      { line: MOST_LISTED + 1, text: `a${MOST_LISTED}@example.org`, why: 'one-too-many' },
    ]);
  });

  test('of nothing invites nobody', () => {
    expect([good(''), good('\n\n'), good('email\n')]).toEqual([[], [], []]);
  });

  test('of anything at all never invites an address twice, nor one that is known', () => {
    const address = fc.constantFrom('a@x.org', 'A@x.org', 'b@x.org', '"', ',', 'c', '<d@x.org>', '\t');
    fc.assert(
      fc.property(fc.array(fc.oneof(address, fc.string())), (lines) => {
        const found = good(lines.join('\n'), [{ email: 'b@x.org', isLinked: false }]);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('b@x.org');
      }),
    );
  });

  test('has words for every reason', () => {
    expect(Object.values(WHY_LEFT).every((words) => words.length > 10)).toBe(true);
  });
});
