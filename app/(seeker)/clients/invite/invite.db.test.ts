import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findInvitation, listInvitations } from '@/db/invitations/reads';
import { findUndelivered } from '@/db/outbox/reads';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aCoach, accepts } from '@/scripts/test/inviting';
import { aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { send, signedInAs } from '@/scripts/test/request';
import { invitationHash } from '@/server/invitations';
import { openedLetter } from '@/server/mail/letter';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());
const { hasMail } = vi.hoisted(() => ({ hasMail: vi.fn(() => true) }));
vi.mock('@/server/config', async (original) => {
  const real = await original<typeof import('@/server/config')>();
  const mail = () => (hasMail() ? { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'o@example.org' } : {});
  return { ...real, config: () => ({ ...real.config(), ...mail() }) };
});
const { inviteList, inviteOne, makeCode } = await import('./actions');
const { openCode } = await import('@/app/(open)/invitations/actions');

const { root } = testDatabase();
let ruth: Person;
beforeEach(async () => {
  hasMail.mockReturnValue(true);
  await root`delete from attempts`;
  ruth = await aCoach('ruth');
  signedInAs(ruth.cookie);
});

const one = (fields: Record<string, string>, actId = newId()) =>
  send(inviteOne, { actId, days: '14', ...fields });
const list = (text: string, rest: string) =>
  send(inviteList, { actId: newId(), days: '7', list: text, rest });
const tokenIn = (link: unknown) => String(link).split('/invitations/')[1] ?? '';
const letters = async () =>
  (await root`select recipient, sealed from outbox where owner_id = ${ruth.id} order by id`).map((row) => ({
    to: row.recipient,
    ...openedLetter(row.sealed),
  }));
const opens = async (token: string) => (await findInvitation(invitationHash(token)))?.ownerId === ruth.id;

describe('one invitation', () => {
  test('by link shows a link that opens, the same however often the form is sent, and keeps it nowhere', async () => {
    const actId = newId();
    const [first, again] = [await one({ way: 'link' }, actId), await one({ way: 'link' }, actId)];
    expect(again.value).toEqual(first.value);
    const token = tokenIn((first.value as { link: string }).link);
    expect(await opens(token)).toBe(true);
    expect(await root`select from invitations where owner_id = ${ruth.id}`).toHaveLength(1);
    expect(await everythingOf(root, ruth.id)).not.toContain(token);
    // Whoever knows the form's number makes no link of it.
    signedInAs((await aCoach('other')).cookie);
    expect((await one({ way: 'link' }, actId)).value).not.toEqual(first.value);
  });

  test('by letter goes to the address alone, says who asks, and opens for that address', async () => {
    const ann = await aPerson('ann');
    const { value } = await one({ way: 'email', email: ann.email.toUpperCase() });
    expect(value).toEqual({ link: null, email: ann.email, isByHand: false });
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: ann.email,
      subject: 'Ruth Adeyemi would like to help with your search',
    });
    expect(letter?.text).toContain('Ruth Adeyemi of Harbour Careers would like');
    const token = /\/invitations\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    expect(await accepts(await aPerson('bob'), invitationHash(token))).toMatchObject({
      reason: 'invitation-elsewhere',
    });
    expect(await accepts(ann, invitationHash(token))).toMatchObject({ ok: true });
  });

  test('by letter needs an address, and where no letter can be sent is a link, and says so', async () => {
    expect(await one({ way: 'email', email: '' })).toMatchObject({
      code: 'address-needed',
      errors: { email: [expect.any(String)] },
    });
    hasMail.mockReturnValue(false);
    const { value } = await one({ way: 'email', email: 'ann@example.org' });
    expect(value).toMatchObject({ isByHand: true, email: 'ann@example.org' });
    expect(await opens(tokenIn((value as { link: string }).link))).toBe(true);
    expect(await letters()).toEqual([]);
  });

  test('is not made by whoever has not said who they are', async () => {
    signedInAs((await aPerson('nobody')).cookie);
    expect(await one({ way: 'link' })).toMatchObject({ code: 'profile-needed' });
  });

  test('of a sample’s goes by no letter', async () => {
    await root`update users set temporary_until = now() + interval '1 day' where id = ${ruth.id}`;
    expect(await one({ way: 'email', email: 'ann@example.org' })).toMatchObject({ code: 'no-letters' });
    expect(await letters()).toEqual([]);
  });
});

test('a letter that was given up is told of beside its invitation, and not as one about the account', async () => {
  await one({ way: 'email', email: 'nobody@example.org' });
  const told = async () =>
    read(ruth.scope, (tx) => ({ account: findUndelivered(tx), sent: listInvitations(tx, 'coach') }));
  expect((await told()).sent).toMatchObject([{ isUndelivered: false }]);
  await root`update outbox set due_at = null, updated_at = now() where owner_id = ${ruth.id}`;
  expect(await told()).toMatchObject({ account: undefined, sent: [{ isUndelivered: true }] });
});

describe('a list', () => {
  const text = 'ann@example.org\nnobody\nbob@example.org\nANN@example.org';
  const left = [
    { line: 2, text: 'nobody', why: 'no-address' },
    { line: 4, text: 'ANN@example.org', why: 'double' },
  ];

  test('with lines that can’t be used invites nobody, where that was chosen, and keeps what was typed', async () => {
    expect((await list(text, 'none')).value).toMatchObject({ sent: 0, good: 2, left, text });
    expect(await letters()).toEqual([]);
  });

  test('invites the good ones, where that was chosen; and the same list again nobody', async () => {
    expect((await list(text, 'good')).value).toMatchObject({ sent: 2, left, links: null });
    expect((await letters()).map(({ to }) => to)).toEqual(['ann@example.org', 'bob@example.org']);
    expect((await list(text, 'good')).value).toMatchObject({ sent: 0, good: 0 });
    expect(await letters()).toHaveLength(2);
  });

  test('is a list of links where no letter can be sent, each for its own address', async () => {
    hasMail.mockReturnValue(false);
    const { links } = (await list('ann@example.org\nbob@example.org', 'none')).value as {
      links: { email: string; link: string }[];
    };
    const found = await Promise.all(links.map(({ link }) => findInvitation(invitationHash(tokenIn(link)))));
    expect(found.map((one) => one?.email)).toEqual(['ann@example.org', 'bob@example.org']);
  });

  test('can come as a file', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ actId: newId(), days: '7', list: '', rest: 'none' }))
      form.set(name, value);
    form.set('file', new File(['\uFEFFName;E-mail\r\nAnn;ann@example.org\r\n'], 'list.csv'));
    const made = await inviteList({ values: {}, errors: {} }, form);
    expect(made.value).toMatchObject({ sent: 1, left: [] });
  });

  test('of two hundred goes, and a day’s letters have an end', async () => {
    const two = (from: string) => Array.from({ length: 200 }, (_, n) => `${from}${n}@example.org`).join('\n');
    expect((await list(two('a'), 'none')).value).toMatchObject({ sent: 200 });
    expect((await list(two('b'), 'none')).value).toMatchObject({ sent: 200 });
    expect(await list('one-more@example.org', 'none')).toMatchObject({ code: 'invitations-enough' });
    expect(await letters()).toHaveLength(400);
  });
});

describe('a code', () => {
  const made = async () =>
    (await send(makeCode, { actId: newId(), days: '3', places: '2', groupId: '' })).value as { code: string };
  const typed = (code: string) => send(openCode, { typed: code });

  test('opens however it is typed', async () => {
    const { code } = await made();
    signedInAs(undefined);
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    for (const way of [code, code.toLowerCase(), code.split('').join(' ')])
      expect(await typed(way)).toMatchObject({ to: `/invitations/${code.replace('-', '')}` });
  });

  test('that nobody has is told at its field, and not for ever', async () => {
    const { code } = await made();
    signedInAs(undefined);
    expect(await typed('x')).toMatchObject({ code: 'code-unknown', errors: { typed: [expect.any(String)] } });
    for (let tries = 0; tries < 20; tries++)
      expect(await typed('ABCD EFGH')).toMatchObject({ code: 'code-unknown' });
    expect(await typed('ABCD EFGH')).toMatchObject({ code: 'codes-enough' });
    expect(await typed(code)).toMatchObject({ code: 'codes-enough' });
  });

  test('typed right by a whole room keeps nobody out', async () => {
    const { code } = await made();
    signedInAs(undefined);
    for (let people = 0; people < 30; people++) expect(await typed(code)).toHaveProperty('to');
  });
});
