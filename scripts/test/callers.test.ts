import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What opens more than one's own rows is called from few places, and each is written down here.
const ROOMS = ['app', 'components', 'server', 'db', 'lib', 'instrumentation.ts'];
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...ROOMS], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && existsSync(file));
const mentioning = (pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort();

test('scopes are made in one module', () => {
  expect(mentioning(/\bbrand\b/)).toEqual(['db/scope.ts', 'server/scope.ts']);
  expect(mentioning(/\bas (unknown as )?(Own|Coach|Roster|System)?Scope\b/)).toEqual([]);
});

test('rosters are opened by', () => {
  expect(mentioning(/\brosterScope\(/)).toEqual(['server/scope.ts', 'server/session.ts']);
});

test('rows are counted for coaches by', () => {
  expect(mentioning(/\bcount(<\w+>)?\(scope, '(activity|insights)'/)).toEqual([
    'server/activity.ts',
    'server/figures.ts',
    'server/report.ts',
    'server/roster.ts',
  ]);
  expect(mentioning(/\bcountFor\(|app\.counting/)).toEqual(['db/session-check.ts', 'db/transaction.ts']);
});

test('an account that is being left is opened by staying and signing out alone', () => {
  expect(mentioning(/\bleavingScope\(|\bevenLeaving\b/)).toEqual([
    'app/(open)/account/leaving/actions.ts',
    'app/(open)/account/leaving/page.tsx',
    'app/sign-out/route.ts',
    'db/scope.ts',
    'db/transaction.ts',
    'server/scope.ts',
  ]);
});

test('a job is begun by', () => {
  expect(mentioning(/\bsystemScope\(/)).toEqual([
    'server/jobs.ts',
    'server/mail/postman.ts',
    'server/mail/sendings.ts',
    'server/scope.ts',
  ]);
  expect(mentioning(/\brunJob(<T>)?\(/)).toEqual([
    'db/transaction.ts',
    'server/jobs.ts',
    'server/mail/postman.ts',
    'server/mail/sendings.ts',
  ]);
});

test('accounts are reached by', () => {
  expect(mentioning(/accounts\/(reads|writes)'/)).toEqual([
    'app/(open)/sign-in/link/page.tsx',
    'app/(seeker)/account/actions.ts',
    'app/(seeker)/account/address/page.tsx',
    'app/(seeker)/account/devices/page.tsx',
    'app/(seeker)/account/leave/page.tsx',
    'app/(seeker)/account/page.tsx',
    'app/(seeker)/account/passkeys/page.tsx',
    'app/(seeker)/account/password/page.tsx',
    'app/(seeker)/account/second-factor/page.tsx',
    'app/(seeker)/settings/actions.ts',
    'app/sign-out/route.ts',
    'db/addresses/writes.ts',
    'db/identities/writes.ts',
    'db/leaving/writes.ts', // an account that is left, held while it changes
    'db/letters/writes.ts', // a letter is signed: the name is asked for where it is needed
    'db/listening/writes.ts', // how one listens is remembered where it is chosen
    'db/login-tokens/writes.ts',
    'db/passkeys/writes.ts',
    'db/passwords/writes.ts',
    'db/requests/writes.ts', // and so is a question
    'db/restores/writes.ts', // one file at a time is brought back
    'db/sign-ups/writes.ts', // letters and links of new accounts
    'server/attempts.ts',
    'server/auth.ts',
    'server/confirm.ts',
    'server/entry.ts',
    'server/identity.ts',
    'server/jobs.ts',
    'server/sample.ts',
    'server/sign-up.ts',
  ]);
  expect(mentioning(/strangers'/)).toEqual([
    'db/accounts/reads.ts',
    'db/accounts/writes.ts',
    'db/addresses/writes.ts', // whether an address is somebody's
    'db/identities/reads.ts', // whom a provider named
    'db/invitations/reads.ts', // the one that is named
    'db/invitations/writes.ts', // a no without an account
    'db/login-tokens/reads.ts',
    'db/login-tokens/writes.ts',
    'db/outbox/writes.ts', // the postman notes as the letter's owner
    'db/passkeys/reads.ts', // whose it is
    'db/passwords/writes.ts',
    'db/samples/writes.ts',
    'db/search/writes.ts', // the job indexes as the rows' owner
    'db/second-factors/reads.ts', // between a password that was right and its session
    'db/second-factors/writes.ts', // by the operator's command
    'db/sign-ups/writes.ts',
    'db/supporters/reads.ts', // a friend without an account
    'db/supporters/writes.ts',
  ]);
});

test('one-time links, passwords and addresses are reached by', () => {
  expect(mentioning(/(login-tokens|passwords|addresses)\/(reads|writes)'/)).toEqual([
    'app/(open)/reset/[token]/page.tsx',
    'app/(open)/reset/actions.ts',
    'app/(open)/verify/[token]/actions.ts',
    'app/(open)/verify/[token]/page.tsx',
    'app/(open)/welcome/[token]/actions.ts',
    'app/(open)/welcome/[token]/page.tsx',
    'app/(seeker)/account/address/actions.ts',
    'app/(seeker)/account/password/actions.ts',
    'app/(seeker)/confirm/[token]/actions.ts',
    'app/(seeker)/confirm/[token]/page.tsx',
    'db/addresses/writes.ts',
    'db/leaving/writes.ts', // all links end
    'db/passwords/writes.ts',
    'db/sign-ups/writes.ts',
    'server/link.ts',
    'server/sign-up-letters.ts',
  ]);
});

test('the list of the commonest passwords is not carried to a browser', () => {
  const list = mentioning(/language-common'|accounts\/(input|common-passwords)'|'\.\/common-passwords'/);
  expect(list).toContain('lib/accounts/input.ts');
  expect(list.filter((file) => readFileSync(file, 'utf8').startsWith("'use client'"))).toEqual([]);
});

test('a forecast is made on one page, and on no other', () => {
  expect(mentioning(/\b(forecastOf|forecastSentences|applicationsToPass)\b/)).toEqual([
    'app/(seeker)/insights/forecast/page.tsx',
    'lib/insights/forecast.ts',
    'lib/insights/predictive.ts',
  ]);
});

test('a transaction is begun by', () => {
  expect(mentioning(/\binTransaction(<T>)?\(/)).toEqual([
    'db/accounts/writes.ts', // tries, which belong to nobody
    'db/connection.ts',
    'db/installation/reads.ts',
    'db/replica.ts', // a coach's read, on the replica
    'db/session-check.ts', // the day a session was last used, beside the page
    'db/strangers.ts',
    'db/transaction.ts',
  ]);
});

test('a connection outside a transaction is taken by', () => {
  expect(mentioning(/\bpool\(\)/)).toEqual(['db/client.ts']);
  expect(mentioning(/\blines\(\)/)).toEqual(['db/connection.ts']);
  expect(mentioning(/\bonConnection\(/)).toEqual([
    'db/accounts/writes.ts',
    'db/client.ts',
    'db/strangers.ts',
    'db/transaction.ts',
  ]);
});
