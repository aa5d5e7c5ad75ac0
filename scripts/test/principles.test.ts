import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Row {
  readonly line: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

/** The rows of the tables: what is claimed, and the tests that are said to show it. */
const ROWS: Row[] = read('docs/principles.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (principle|line) \|/.test(line))
  .map((row) => {
    const [line = '', , shown = ''] = row.slice(2, -2).split(' | ');
    const tests = shown.split('<br>').map((one) => {
      const [, file = '', name = one] = /^`([^`]+)` (.+)$/.exec(one) ?? [];
      return { file, name };
    });
    return { line, tests };
  });

/** A test's name as it stands in its file: "…" is whatever is put in there. */
const named = (name: string) => {
  const parts = name.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`['\`]${parts.join('\\$\\{\\w+\\}')}(?: @\\w+)?['\`]`);
};

describe('docs/principles.md', () => {
  test.each(ROWS.flatMap(({ line, tests }) => tests.map(({ file, name }) => [line, file, name] as const)))(
    '%s: %s has “%s”',
    (_, file, name) => {
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
      expect(read(file)).toMatch(named(name));
    },
  );

  test('has every principle and every line of Care, each with a journey in a browser', () => {
    const lines = new Set(ROWS.map(({ line }) => line));
    expect([...lines]).toEqual([
      ...Array.from({ length: 14 }, (_, n) => `P${n + 1}`),
      'Reasons that should not count',
      'No feeding of rumination',
      'Old and imported “noes” are quiet',
      'Different minds and bodies',
      'Who may be looking',
      'In an emergency nobody reads this app',
    ]);
    for (const line of lines) {
      const files = ROWS.filter((row) => row.line === line).flatMap(({ tests }) =>
        tests.map(({ file }) => file),
      );
      expect(
        files.some((file) => file.startsWith('e2e/')),
        line,
      ).toBe(true);
    }
  });
});
