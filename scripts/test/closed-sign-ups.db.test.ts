import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findForSignIn } from '@/db/accounts/reads';
import { COOKIE } from '@/server/cookie';
import { testDatabase } from './database';
import { jar, send, signedInAs } from './request';

vi.mock('@/server/config', async (original) => {
  const real = await original<typeof import('@/server/config')>();
  return { ...real, config: () => ({ ...real.config(), ONWARD_SIGNUPS: 'closed' }) };
});
vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());
const { sayNo } = await import('@/app/(open)/no/actions');
const { signUp } = await import('@/app/(open)/sign-up/actions');
const { firstSignIn } = await import('@/app/(open)/welcome/[token]/actions');
const { trySample } = await import('@/app/(open)/sample/actions');
const { invitationFor } = await import('@/scripts/account/invitation');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
const anAddress = () => `ann+${newId()}@example.org`;
const aNo = (given: Record<string, string> = {}): Record<string, string> => ({
  actId: newId(),
  rejectionId: newId(),
  organisation: 'Fernside Libraries',
  intent: 'say',
  ...given,
});
const accounts = async () => Number((await root`select count(*) from users`)[0]?.count);

beforeEach(() => signedInAs(undefined));

describe('where sign-ups are closed', () => {
  test.each([
    ['a sign-up', signUp, { email: anAddress(), password: PASSWORD }],
    ['a “no” to be kept', sayNo, aNo({ intent: 'sign-up', email: anAddress(), password: PASSWORD })],
    ['a sample', trySample, {}],
  ])('%s makes no account', async (_, action, fields) => {
    const before = await accounts();
    expect(await send(action, fields)).toMatchObject({ code: 'sign-ups-closed' });
    expect(await accounts()).toBe(before);
  });

  test('a “no” can be said, and an invited person chooses a password and keeps it', async () => {
    expect(await send(sayNo, aNo())).toMatchObject({ ok: true });
    const email = anAddress();
    const token = (await invitationFor(email)).replace('/welcome/', '');
    expect(await send(firstSignIn, { token, password: email })).toMatchObject({
      code: 'password-is-address',
    });
    expect(await send(firstSignIn, { token, password: PASSWORD })).toMatchObject({ to: '/begin' });
    expect((await findForSignIn(email))?.id).toBe(jar.get(COOKIE)?.split('.')[0]);
    signedInAs(undefined);
    expect(await send(firstSignIn, { token, password: 'another four words' })).toMatchObject({
      code: 'link-over',
    });
    const no = aNo({ intent: 'sign-in', email, password: PASSWORD });
    expect(await send(sayNo, no)).toMatchObject({ to: `/rejections/${no.rejectionId}` });
    expect(
      await root`select from rejections r join users u on u.id = r.owner_id where u.email = ${email}`,
    ).toHaveLength(1);
    await expect(invitationFor(email)).rejects.toThrow(/has a password.+reset-link/);
  });
});
