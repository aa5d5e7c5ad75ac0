import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COOKIE } from '@/server/cookie';
import { testDatabase } from './database';
import { jar, send, signedInAs } from './request';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());
const { signUp } = await import('@/app/(open)/sign-up/actions');
const { trySample, startOwn } = await import('@/app/(open)/sample/actions');
const { sampleUntil } = await import('@/server/sample');
const { tooMany } = await import('@/server/attempts');
const { runChores } = await import('@/server/jobs');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
const anAddress = () => `ann+${newId()}@example.org`;

beforeEach(async () => {
  signedInAs(undefined);
  await root`delete from attempts`;
});

/** Who the browser is signed in as. */
const whoIsIn = async () => {
  const id = jar.get(COOKIE)?.split('.')[0];
  return id ? (await root`select email from users where id = ${id}`)[0]?.email : undefined;
};

describe('a sample', () => {
  const sampleOf = async () => {
    const id = jar.get(COOKIE)?.split('.')[0] as string;
    const [row] = await root`
      select u.id, u.email, u.temporary_until, s.expires_at, u.temporary_until - now() as left
      from users u join sessions s on s.user_id = u.id where u.id = ${id}`;
    return row;
  };

  test('is an account without an address, signed in as long as it lasts, marked, with something to show', async () => {
    expect(await send(trySample, { timeZone: 'Asia/Tokyo' })).toMatchObject({ to: '/today' });
    const sample = await sampleOf();
    expect(sample).toMatchObject({ email: null, left: expect.stringMatching(/^(24:00:00|23:59:)/) });
    expect(sample?.expires_at).toEqual(sample?.temporary_until);
    expect(await sampleUntil()).toEqual(new Date(Math.trunc(Number(sample?.temporary_until))));
    const [{ n } = { n: 0 }] =
      await root`select count(*)::int as n from applications where owner_id = ${sample?.id}`;
    expect(n).toBeGreaterThan(10);
  });

  test('is left for an empty account of one’s own, and its mark stays with nobody', async () => {
    await send(trySample, {});
    const cookie = jar.get(COOKIE);
    const mark = jar.get('onward.sample') as string;
    expect(await send(startOwn, {})).toMatchObject({ to: '/sign-up?next=%2Fbegin' });
    expect(await root`select from sessions where user_id = ${cookie?.split('.')[0] as string}`).toHaveLength(
      0,
    );
    const email = anAddress();
    await send(signUp, { email, password: PASSWORD });
    jar.set('onward.sample', mark);
    expect(await sampleUntil()).toBeUndefined();
    expect(
      await root`select from applications a join users u on u.id = a.owner_id where u.email = ${email}`,
    ).toEqual([]);
  });

  test('is removed with all its rows once its day is over', async () => {
    await send(trySample, {});
    const { id } = (await sampleOf()) as { id: string };
    await root`update users set temporary_until = now() - interval '1 second' where id = ${id}`;
    const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
    await runChores();
    quiet.mockRestore();
    expect(await root`select from users where id = ${id}`).toHaveLength(0);
    expect(await root`select from applications where owner_id = ${id}`).toHaveLength(0);
  });

  test('is lent twenty times in a quarter of an hour to one network', async () => {
    for (let n = 0; n < 19; n++) await tooMany('127.0.0.1', '127.0.0.1', 'sample');
    expect(await send(trySample, {})).toMatchObject({ to: '/today' });
    expect(await send(trySample, {})).toMatchObject({ code: 'too-many' });
  });
});

test('leaving a sample ends nobody else’s session', async () => {
  const email = anAddress();
  await send(signUp, { email, password: PASSWORD });
  await send(startOwn, {});
  expect(await whoIsIn()).toBe(email);
});
