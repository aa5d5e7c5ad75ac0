import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { read, readAtLength, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { GRACE_DAYS } from '@/lib/leaving/rules';
import { testDatabase } from '@/scripts/test/database';
import { fillOwned } from '@/scripts/test/owned-rows';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { leaveAccount, stay } from './writes';

const { root } = testDatabase();
const DAY_MS = 86_400_000;
let ann: Person;
beforeEach(async () => {
  ann = await aPerson('ann');
});

const leave = (person = ann, letters: string[] = []) =>
  write(person.scope, anAct('account.leave'), (tx) =>
    leaveAccount(tx, {
      days: GRACE_DAYS,
      letterFor: ({ email, dueAt }) => {
        letters.push(`${email} ${dueAt.toISOString()}`);
        return { id: newId(), recipient: String(email), sealed: 'told', idempotencyKey: newId() };
      },
    }),
  );
const stayAs = (person = ann) => {
  const scope = { ...person.scope, evenLeaving: true as const };
  return write(scope, anAct('account.stay'), (tx) => stay(tx, () => undefined));
};
/** A new session, as after signing in again. */
const signedInAgain = (person = ann) => root`
  insert into sessions (user_id, id, secret_hash, expires_at)
  values (${person.id}, ${newId()}, ${person.scope.claim.secretHash}, now() + interval '1 day')`;
const dueOf = async (person = ann) =>
  (await root`select extract(epoch from deletion_due_at) * 1000 as due from users where id = ${person.id}`)[0]
    ?.due as string | null;

describe('leaving', () => {
  test('ends every session, coach link and one-time link, stops letters in one’s name, and tells', async () => {
    const [bob, letters] = [await aPerson('bob'), [] as string[]];
    for (const person of [ann, bob]) {
      await fillOwned(root, `u.id = '${person.id}'`);
      await root`update outbox set purpose = 'ask', due_at = now(), handed_at = null where owner_id = ${person.id}`;
    }
    const before = await everythingOf(root, bob.id);
    expect(await leave(ann, letters)).toMatchObject({ ok: true });
    const left = async (query: string) => (await root.unsafe(query, [ann.id])).length;
    expect(await left('select from sessions where user_id = $1')).toBe(0);
    expect(await left('select from coach_links where owner_id = $1 and ended_at is null')).toBe(0);
    expect(await left('select from login_tokens where user_id = $1 and used_at is null')).toBe(0);
    expect(await root`select sealed from outbox where owner_id = ${ann.id} and due_at is not null`).toEqual([
      { sealed: 'told' },
    ]);
    expect(letters).toEqual([expect.stringMatching(`^${ann.email} `)]);
    expect(await everythingOf(root, bob.id)).toBe(before);
    expect(await left('select from applications where owner_id = $1')).toBeGreaterThan(0);
  });

  test('keeps everything out but staying, also with a new session', async () => {
    await leave();
    await expect(read(ann.scope, () => ({}))).rejects.toMatchObject({ code: 'signed-out' });
    await signedInAgain();
    await expect(read(ann.scope, () => ({}))).rejects.toMatchObject({ code: 'leaving' });
    await expect(readAtLength(ann.scope, async () => ({}))).rejects.toMatchObject({ code: 'leaving' });
    await expect(leave()).rejects.toMatchObject({ code: 'leaving' });
    const before = await dueOf();
    expect(await stayAs()).toMatchObject({ ok: true });
    expect([before, await dueOf()]).toEqual([expect.anything(), null]);
    expect(await read(ann.scope, () => ({}))).toMatchObject({ session: { userId: ann.id } });
    expect(await stayAs()).toEqual(refused('nothing-to-do'));
  });

  test('counts from the latest moment that the account knows of, where the clock went back', async () => {
    const ahead = Date.now() + 20 * DAY_MS;
    await root`update sessions set created_at = ${new Date(ahead)} where user_id = ${ann.id}`;
    await leave();
    expect(Number(await dueOf())).toBeGreaterThan(ahead + (GRACE_DAYS - 1) * DAY_MS);
  });

  test('is not for a sample, which goes by itself', async () => {
    await root`update users set email = null, temporary_until = now() + interval '1 hour' where id = ${ann.id}`;
    expect(await leave()).toEqual(refused('not-allowed'));
    expect(await dueOf()).toBeNull();
  });
});
