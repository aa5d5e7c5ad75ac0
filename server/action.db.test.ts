import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { namePerson } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aPerson, type Person } from '@/scripts/test/people';
import { signedInAs } from '@/scripts/test/request';
import { hashPassword } from './passwords';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());
const { openAction, seekerAction } = await import('./action');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
let ann: Person;
beforeAll(async () => {
  ann = await aPerson();
  await root`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${ann.id}`;
});
beforeEach(() => signedInAs(ann.cookie));

const rename = seekerAction(
  'test.rename',
  z.object({ name: z.string().min(1, 'Write it.') }),
  ({ scope, act, input }) =>
    write(scope, act, async (tx) => {
      await namePerson(tx, input.name);
      return done(null);
    }),
);
const nameOf = async () => (await root`select name from users where id = ${ann.id}`)[0]?.name;
const START = { values: {}, errors: {} };
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('an action', () => {
  test('that works answers with its value and empties the form', async () => {
    const answer = await rename(START, formOf({ actId: newId(), name: 'Ann' }));
    expect(answer).toEqual({ ok: true, value: null, values: {}, errors: {} });
    expect(await nameOf()).toBe('Ann');
  });

  test('leaves out the one character that no text in Postgres can have', async () => {
    expect(await rename(START, formOf({ actId: newId(), name: 'An\0n' }))).toMatchObject({ ok: true });
    expect(await nameOf()).toBe('Ann');
  });

  test('keeps what was typed and says what is wrong, by field', async () => {
    const answer = await rename(START, formOf({ actId: newId(), name: '', other: 'kept' }));
    expect(answer).toMatchObject({
      code: 'invalid',
      errors: { name: ['Write it.'] },
      values: { other: 'kept' },
    });
    expect(answer.ok).toBeUndefined();
  });

  test('never gives a password back', async () => {
    const open = openAction('test.open', z.object({ password: z.string() }), async () =>
      refused('wrong-password'),
    );
    const answer = await open(START, formOf({ password: PASSWORD, newPassword: PASSWORD, email: 'kept' }));
    expect(answer.values).toEqual({ email: 'kept' });
    expect(JSON.stringify(answer)).not.toContain(PASSWORD);
  });

  test('keeps no fingerprint that a password could be tried against, and still tells two apart', async () => {
    const sent = { password: PASSWORD };
    const given = seekerAction('test.password', z.object({ password: z.string() }), ({ scope, act }) =>
      write(scope, act, async () => done(null)),
    );
    const actId = newId();
    expect(await given(START, formOf({ actId, ...sent }))).toMatchObject({ ok: true });
    expect(await given(START, formOf({ actId, ...sent }))).toMatchObject({ ok: true });
    expect(await given(START, formOf({ actId, password: 'another one' }))).toMatchObject({
      code: 'act-reused',
    });
    const [kept] = await root`select fingerprint from acts where id = ${actId}`;
    const plain = createHash('sha256')
      .update(JSON.stringify(['test.password', sent]))
      .digest('base64url');
    expect(kept?.fingerprint).not.toBe(plain);
  });

  test('without a number of its own is not done', async () => {
    const before = await nameOf();
    const answer = await rename(START, formOf({ name: 'Numberless' }));
    expect(answer).toMatchObject({ code: 'invalid', values: { name: 'Numberless' } });
    expect(await nameOf()).toBe(before);
  });

  test('with a bug says so in a sentence without its words, and keeps what was typed', async () => {
    const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
    const buggy = seekerAction('test.bug', z.object({ name: z.string() }), () =>
      Promise.reject(new Error('inner words')),
    );
    const answer = await buggy(START, formOf({ actId: newId(), name: 'kept' }));
    quiet.mockRestore();
    expect(answer).toMatchObject({ code: 'broken', values: { name: 'kept' } });
    expect(JSON.stringify(answer)).not.toContain('inner words');
  });
});

describe('after a lost session', () => {
  const lost = { actId: newId(), name: 'Written meanwhile' };
  beforeEach(() => signedInAs(undefined));

  test('the form signs in and is sent, in one', async () => {
    const form = formOf({ ...lost, 'sign-in-email': ann.email.toUpperCase(), 'sign-in-password': PASSWORD });
    expect(await rename(START, form)).toMatchObject({ ok: true });
    expect(await nameOf()).toBe('Written meanwhile');
  });

  test('a wrong password says so, keeps what was typed, and sends nothing', async () => {
    const before = await nameOf();
    const form = formOf({ ...lost, name: 'Kept', 'sign-in-email': ann.email, 'sign-in-password': 'wrong' });
    const answer = await rename(START, form);
    expect(answer).toMatchObject({
      code: 'wrong-password',
      values: { name: 'Kept', 'sign-in-email': ann.email },
    });
    expect(answer.values).not.toHaveProperty('sign-in-password');
    expect(await nameOf()).toBe(before);
  });
});
