import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { everything } from './discovery';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());

/**
 * Whatever is written to somebody is read for its tone first, also in a composer that is made tomorrow: actions are found
 * by what a letter has, pages by the actions that they name.
 */
const LETTERS = ['subject', 'sentText'];
/** A wording of one's own to write from later, not to anybody: there is nobody yet who could hear it. */
const TO_NOBODY: readonly string[] = [];

const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app/**/*.tsx'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

const composers = (await everything('actions')).filter((found) =>
  LETTERS.some((field) => field in (found.mark?.input?.shape ?? {})),
);

/** Pages that import an action from the actions file at `path`, by alias or by the way there. */
const pagesOf = (path: string, name: string) => {
  const folder = path.replace(/^\//, '').replace(/\/actions\.ts$/, '');
  return pages.filter(({ file, source }) =>
    [...source.matchAll(/import \{([^}]*)\} from '([^']*\/actions)'/g)].some(([, names = '', from = '']) => {
      const leads = new URL(from.replace(/^@\//, '/'), `file:///${file}`).pathname;
      return decodeURIComponent(leads) === `/${folder}/actions` && new RegExp(`\\b${name}\\b`).test(names);
    }),
  );
};

test.each(composers.filter(({ mark }) => !TO_NOBODY.includes(mark?.name ?? '')))(
  'what $where is sent from is read for its tone',
  ({ where, name }) => {
    const composing = pagesOf(where.slice(0, where.lastIndexOf(' ')), name);
    expect(composing.map(({ file }) => file)).not.toEqual([]);
    const silent = composing.filter(({ source }) => !/<Tone(Aid|Said)\b/.test(source));
    expect(silent.map(({ file }) => file)).toEqual([]);
  },
);

test('each letter around a right says that it is not read', () => {
  const about = pages.filter(({ source }) => /'adjustment' \? 'off'/.test(source)).map(({ file }) => file);
  expect(about).toContain('app/(seeker)/interviews/[id]/letter/page.tsx');
});
