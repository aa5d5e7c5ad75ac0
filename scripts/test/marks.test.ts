import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { everything } from './discovery';
import { PARTS } from './refusals';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());

const actions = await everything('actions');
const routes = await everything('route');
/** What anybody may ask for, each for a reason. */
const OPEN = [
  'account.ask-reset', // by whoever can't sign in
  'account.clear',
  'account.confirm', // opens by the link of a letter
  'account.first-sign-in', // by the link that the operator gave
  'account.from-provider', // whom it named
  'account.link-provider', // by the password
  'account.passkey-options', // a number to sign
  'account.refuse-offer',
  'account.reset-password', // by whoever has the link
  'account.sign-in',
  'account.sign-in-code', // whose password was right
  'account.sign-out', // also where the session is over: the browser is emptied
  'account.sign-up',
  'account.sign-up-at-provider',
  'health',
  'invitation.code-typed', // leads to the page of whichever has it
  'invitation.decline', // by whoever holds it, without an account
  'offline.worker', // the same for everybody
  'rejection.say', // kept nowhere, or in the account that it makes or opens
  'sample.begin',
  'sample.leave', // ends the caller's own session, if it is a sample's
  'supporter.close', // by the browser that opened it
  'supporter.note', // likewise
  'supporter.open', // by whoever holds the link, once
];

test('all actions and routes are made by the wrappers, and those open to anybody are known', () => {
  const all = [...actions, ...routes];
  expect(actions.length).toBeGreaterThan(4);
  expect(all.filter((found) => !found.mark).map((found) => found.where)).toEqual([]);
  const open = all.filter((found) => found.mark?.who === 'anyone').map((found) => found.mark?.name);
  expect(open.sort()).toEqual(OPEN);
});

test('no two actions have one name: acts are known by it', () => {
  const names = actions.map((found) => found.mark?.name);
  expect(names).toEqual([...new Set(names)]);
});

test('every part of the refusals has a file that looks at it', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^refusals-.*\.db\.test\.ts$/.test(name));
  expect(files).toEqual(Array.from({ length: PARTS }, (_, n) => `refusals-${n + 1}.db.test.ts`));
  for (const [n, file] of files.entries())
    expect(readFileSync(path.join(import.meta.dirname, file), 'utf8')).toContain(`refusals(${n + 1});`);
});

/** A letter has a subject, or says that it went. */
const LETTERS = ['subject', 'sentText'];
const composers = actions.filter((found) =>
  LETTERS.some((field) => field in (found.mark?.input?.shape ?? {})),
);
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app/**/*.tsx'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** Pages that import an action of the actions file at `path`, by alias or by the way there. */
const pagesOf = (path: string, name: string) =>
  pages.filter(({ file, source }) =>
    [...source.matchAll(/import \{([^}]*)\} from '([^']*\/actions)'/g)].some(([, names = '', from = '']) => {
      const leads = new URL(from.replace(/^@\//, '/'), `file:///${file}`).pathname;
      return `${decodeURIComponent(leads)}.ts` === path && new RegExp(`\\b${name}\\b`).test(names);
    }),
  );

test.each(composers)(
  'what $where sends is read for its tone on every page that has it',
  ({ where, name }) => {
    const composing = pagesOf(where.slice(0, where.lastIndexOf(' ')), name);
    expect(composing).not.toEqual([]);
    // A part that several pages have says nothing by itself: they do.
    const whole = composing.flatMap((page) => {
      const part = /^app\/_parts\/(.*)\.tsx$/.exec(page.file)?.[1];
      const users = pages.filter(({ source }) => part && source.includes(`'@/app/_parts/${part}'`));
      return users.length > 0 ? users : [page];
    });
    const silent = whole.filter(({ source }) => !/<Tone(Aid|Said)\b/.test(source));
    expect(silent.map(({ file }) => file)).toEqual([]);
  },
);
