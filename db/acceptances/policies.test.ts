import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aCoach, accepts, anInvitationOf, anOfferOf } from '@/scripts/test/inviting';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { acceptAsCoach } from './writes';

// The policies alone, in plain SQL as the app's role: nothing of the product's own code stands between.
const { root } = testDatabase();
let ann: Person;
let ruth: Person;
beforeEach(async () => {
  [ann, ruth] = [await aPerson('ann'), await aCoach('ruth')];
});

const linksOf = (person: Person) => root`select from coach_links where owner_id = ${person.id}`;
const takesUp = (coach: Person, tokenHash: string) =>
  write(coach.scope, anAct(), (tx) => acceptAsCoach(tx, tokenHash));
const runOut = (id: string) =>
  root`update invitations set expires_at = now() - interval '1 second' where id = ${id}`;

/** A transaction of somebody's that has named an invitation, or none. */
const as = <T>(person: Person, tokenHash: string, body: (tx: never) => Promise<T>) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${person.id}, true), set_config('app.invitation_hash', ${tokenHash}, true)`;
    return body(tx as never);
  });
type Tx = typeof root;
const answer = (
  tx: Tx,
  { of, by, id, link = newId() }: { of: Person; by: Person; id: string; link?: string },
) =>
  tx`insert into invitation_answers (owner_id, id, invitation_id, answer, by_id, link_id)
      values (${of.id}, ${newId()}, ${id}, 'accepted', ${by.id}, ${link})`;
const insertLink = (
  tx: Tx,
  { coach, link, id, scopes }: { coach: Person; link: string; id: string; scopes: string },
) =>
  tx`insert into coach_links (owner_id, id, coach_id, client_name, scopes, comment_scopes, invitation_id)
      values (${ann.id}, ${link}, ${coach.id}, 'Ann', ${scopes}::text[], '{}', ${id})`;
const denied = { code: '42501' };

test('a stranger sees the one invitation that they name, and no other', async () => {
  const { id, tokenHash } = await anInvitationOf(ruth);
  await anInvitationOf(ruth);
  expect(await as(ann, tokenHash, (tx: Tx) => tx`select id from invitations`)).toEqual([{ id }]);
  expect(await as(ann, 'guessed', (tx: Tx) => tx`select id from invitations`)).toEqual([]);
});

test('nobody answers for somebody else, twice, too late, or what they have not named', async () => {
  const bob = await aPerson('bob');
  const { id, tokenHash } = await anInvitationOf(ruth);
  const wrong = [
    () => as(bob, tokenHash, (tx: Tx) => answer(tx, { of: ruth, by: ann, id })),
    () => as(ann, 'guessed', (tx: Tx) => answer(tx, { of: ruth, by: ann, id })),
    () => as(ruth, tokenHash, (tx: Tx) => answer(tx, { of: ruth, by: ruth, id })),
  ];
  for (const one of wrong) await expect(one()).rejects.toMatchObject(denied);
  await runOut(id);
  await expect(as(ann, tokenHash, (tx: Tx) => answer(tx, { of: ruth, by: ann, id }))).rejects.toMatchObject(
    denied,
  );
  const addressed = await anInvitationOf(ruth, { email: 'x@example.org' });
  await expect(
    as(ann, addressed.tokenHash, (tx: Tx) => answer(tx, { of: ruth, by: ann, id: addressed.id })),
  ).rejects.toMatchObject(denied);
  expect(await root`select from invitation_answers where owner_id = ${ruth.id}`).toHaveLength(0);
});

test('a coach links themselves to nobody who has not offered it, and never to more than was offered', async () => {
  const { id, tokenHash } = await anOfferOf(ann, { scopes: ['activity'], commentScopes: [] });
  const link = newId();
  const more = as(ruth, tokenHash, async (tx: Tx) => {
    await answer(tx, { of: ann, by: ruth, id, link });
    await insertLink(tx, { coach: ruth, link, id, scopes: '{activity,feedback}' });
  });
  await expect(more).rejects.toMatchObject(denied);
  const unanswered = as(ruth, tokenHash, (tx: Tx) =>
    insertLink(tx, { coach: ruth, link, id, scopes: '{activity}' }),
  );
  await expect(unanswered).rejects.toMatchObject(denied);
  expect(await linksOf(ann)).toEqual([]);
  await as(ruth, tokenHash, async (tx: Tx) => {
    await answer(tx, { of: ann, by: ruth, id, link });
    await insertLink(tx, { coach: ruth, link, id, scopes: '{activity}' });
  });
  expect(await linksOf(ann)).toHaveLength(1);
});

test('an answer of before links nobody later', async () => {
  const { id, tokenHash } = await anOfferOf(ann, { scopes: ['activity'], commentScopes: [] });
  await takesUp(ruth, tokenHash);
  await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
  const [kept] = await root`select link_id from invitation_answers where invitation_id = ${id}`;
  await root`delete from coach_links where owner_id = ${ann.id}`;
  await expect(
    as(ruth, tokenHash, (tx: Tx) =>
      insertLink(tx, { coach: ruth, link: String(kept?.link_id), id, scopes: '{activity}' }),
    ),
  ).rejects.toMatchObject(denied);
});

test('nobody puts anybody into a group', async () => {
  const groupId = newId();
  await root`insert into client_groups (owner_id, id, name, name_key) values (${ruth.id}, ${groupId}, 'A', 'a')`;
  await accepts(ann, (await anInvitationOf(ruth)).tokenHash);
  const [link] = await root`select id from coach_links where owner_id = ${ann.id}`;
  const put = as(
    ann,
    'x',
    (tx: Tx) => tx`insert into client_places (owner_id, id, group_id, client_id, link_id)
      values (${ruth.id}, ${newId()}, ${groupId}, ${ann.id}, ${String(link?.id)})`,
  );
  await expect(put).rejects.toMatchObject(denied);
});
