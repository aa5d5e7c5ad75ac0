import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aContact, aLetter, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { findEpisode, listOpenEpisodes } from '../episodes/reads';
import { listTrailWith } from '../events/reads';
import { listFollowUpsWith } from '../follow-ups/reads';
import { addFollowUp, reopenFollowUp } from '../follow-ups/writes';
import { mergeContacts } from '../merges/writes';
import { addContact as takePart } from '../parts/writes';
import { keepDraft, markSent } from '../requests/writes';
import { listHelpers } from '../search-end/reads';
import { whomToWrite } from './reads';
import { closeDoor, endInQuiet, openDoor } from './writes';

const { root } = testDatabase();

const shut = (of: Person, table: 'contacts' | 'organisations', id: string) =>
  write(of.scope, anAct(), (tx) => closeDoor(tx, { table, id }));
const unshut = (of: Person, table: 'contacts' | 'organisations', id: string) =>
  write(of.scope, anAct(), (tx) => openDoor(tx, { table, id }));
const touch = (of: Person, contactId: string) =>
  write(of.scope, anAct(), (tx) =>
    addFollowUp(tx, newId(), {
      contactId,
      organisationId: null,
      applicationId: null,
      what: 'Write',
      dueOn: '2999-01-01',
    }),
  );
const look = async (of: Person, contactId: string) => {
  const found = await read(of.scope, (tx) => ({
    followUps: listFollowUpsWith(tx, contactId),
    trail: listTrailWith(tx, contactId),
    helpers: listHelpers(tx),
  }));
  const toThank = found.helpers.filter((one) => !one.isClosed);
  return {
    ...found,
    toThank,
    kinds: found.trail.map(({ kind }) => kind),
    ends: found.followUps.map(({ end }) => end),
  };
};
const organisationOf = async (contactId: string) =>
  (await root`select organisation_id as id from contacts where id = ${contactId}`)[0]?.id as string;

/** A "no" from Harbour, Marta there, and something planned with her. */
async function aDoor() {
  const ann = await aPerson();
  const no = await aRejection(ann);
  const marta = await aContact(ann);
  await did(ann, (tx) =>
    takePart(tx, { applicationId: no.applicationId, contactId: marta, part: 'referrer' }),
  );
  await touch(ann, marta);
  return { ann, no, marta, harbour: await organisationOf(marta) };
}

describe('“please don’t contact me”', () => {
  test('puts aside what was planned, refuses what is planned next, and is taken back, all on record', async () => {
    const { ann, marta } = await aDoor();
    expect((await look(ann, marta)).toThank).toHaveLength(1);
    expect((await shut(ann, 'contacts', marta)).ok).toBe(true);
    const after = await look(ann, marta);
    expect([after.ends, after.kinds[0], after.toThank]).toEqual([['dropped'], 'contact-closed', []]);
    expect(await shut(ann, 'contacts', marta)).toEqual(refused('no-such-move'));
    expect(await touch(ann, marta)).toEqual(refused('asked-not-to'));
    const [one] = after.followUps;
    const again = { id: one?.id ?? '', version: one?.version ?? 0 };
    expect(await write(ann.scope, anAct(), (tx) => reopenFollowUp(tx, again))).toEqual(
      refused('asked-not-to'),
    );
    expect((await unshut(ann, 'contacts', marta)).ok).toBe(true);
    const opened = await look(ann, marta);
    expect([opened.ends, opened.kinds[0]]).toEqual([[null], 'contact-opened']);
    expect((await touch(ann, marta)).ok).toBe(true);
    expect(await unshut(ann, 'contacts', marta)).toEqual(refused('no-such-move'));
  });

  test('of an organisation holds for everybody there, whoever they are', async () => {
    const { ann, no, marta, harbour } = await aDoor();
    await shut(ann, 'organisations', harbour);
    const after = await look(ann, marta);
    expect([after.ends, after.toThank]).toEqual([['dropped'], []]);
    expect(await touch(ann, marta)).toEqual(refused('asked-not-to'));
    const { door } = await read(ann.scope, (tx) => ({ door: whomToWrite(tx, no.applicationId) }));
    expect(door).toMatchObject({ isClosed: true, closedPeople: [{ id: marta, isHere: true }] });
    // Her own mark, made and taken back, changes nothing about theirs.
    await shut(ann, 'contacts', marta);
    await unshut(ann, 'contacts', marta);
    expect((await look(ann, marta)).ends).toEqual(['dropped']);
    await unshut(ann, 'organisations', harbour);
    expect((await look(ann, marta)).ends).toEqual([null]);
  });

  test('refuses a question to them, by name or address, and lets others be asked', async () => {
    const { ann, no, marta } = await aDoor();
    await shut(ann, 'contacts', marta);
    const ask = (to: string, address = '') =>
      write(ann.scope, anAct(), (tx) => keepDraft(tx, aLetter(no.episodeId, { to, address })));
    expect(await ask('marta lindqvist')).toEqual(refused('asked-not-to'));
    expect(await ask('The team', 'MARTA@example.org')).toEqual(refused('asked-not-to'));
    expect((await ask('Daniel Okoro')).ok).toBe(true);
  });

  test('refuses to send what was written before, and closes gently instead; opened again the text is there', async () => {
    const { ann, no, harbour } = await aDoor();
    const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId)));
    await shut(ann, 'organisations', harbour);
    const send = () =>
      write(ann.scope, anAct(), (tx) => markSent(tx, { requestId, how: 'yes', sentText: '' }));
    expect(await send()).toEqual(refused('asked-not-to'));
    const { open } = await read(ann.scope, (tx) => ({ open: listOpenEpisodes(tx) }));
    expect(open).toMatchObject([{ isClosed: true, isDrafted: true, sentAt: null }]);
    await unshut(ann, 'organisations', harbour);
    expect((await send()).ok).toBe(true);
  });

  test('leaves what was asked before as it was: they may still answer', async () => {
    const { ann, no, harbour } = await aDoor();
    const requestId = await aQuestionSent(ann, no.episodeId);
    await shut(ann, 'organisations', harbour);
    const [row] = await root`select state from feedback_requests where id = ${requestId}`;
    expect(row?.state).toBe('sent');
  });

  test('is nobody else’s to make or to take back', async () => {
    const { ann, marta, harbour } = await aDoor();
    const eve = await aPerson('eve');
    for (const [table, id] of [
      ['contacts', marta],
      ['organisations', harbour],
    ] as const) {
      expect(await shut(eve, table, id)).toEqual(refused('not-found'));
      expect((await shut(ann, table, id)).ok).toBe(true);
      expect(await unshut(eve, table, id)).toEqual(refused('not-found'));
    }
  });
});

describe('said where asking stands, in one press', () => {
  const inQuiet = (of: Person, episodeId: string) =>
    write(of.scope, anAct(), (tx) => endInQuiet(tx, episodeId));
  const stateOf = async (of: Person, episodeId: string) =>
    (await read(of.scope, (tx) => ({ it: findEpisode(tx, episodeId) }))).it?.state;
  const closedOf = async (table: 'contacts' | 'organisations', of: Person) =>
    (await root`select name from ${root(table)} where owner_id = ${of.id} and no_contact_at is not null`).map(
      ({ name }) => name,
    );

  test('whoever was asked is marked, and the asking has ended as declined', async () => {
    const ann = await aPerson();
    const no = await aRejection(ann);
    await aQuestionSent(ann, no.episodeId);
    expect((await inQuiet(ann, no.episodeId)).ok).toBe(true);
    expect(await closedOf('contacts', ann)).toEqual(['Daniel Okoro']);
    expect(await closedOf('organisations', ann)).toEqual([]);
    expect(await stateOf(ann, no.episodeId)).toBe('declined');
  });

  test('where nobody was asked yet the organisation is, and there is nobody to ask', async () => {
    const ann = await aPerson();
    const no = await aRejection(ann);
    expect((await inQuiet(ann, no.episodeId)).ok).toBe(true);
    expect(await closedOf('organisations', ann)).toEqual(['Harbour']);
    expect(await stateOf(ann, no.episodeId)).toBe('nobody-to-ask');
    expect((await inQuiet(ann, no.episodeId)).ok).toBe(true);
    const wins = await root`select kind from wins where subject_id = ${no.episodeId}`;
    expect(wins).toMatchObject([{ kind: 'looked-for-someone' }]);
  });

  test('with a question kept in another window at the same moment neither stands in the other’s way', async () => {
    const ann = await aPerson();
    const no = await aRejection(ann);
    await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId)));
    // One that holds the question and comes to whom it is to, while the mark is set.
    const asking = root.begin(async (sql) => {
      await sql`select id from episodes where id = ${no.episodeId} for no key update`;
      await sql`select pg_sleep(0.3)`;
      await sql`update contacts set version = version + 1 where owner_id = ${ann.id} and name = 'Daniel Okoro'`;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [ended] = await Promise.all([inQuiet(ann, no.episodeId), asking]);
    expect(ended.ok).toBe(true);
    expect(await closedOf('contacts', ann)).toEqual(['Daniel Okoro']);
  });

  test('marked elsewhere before, it still ends', async () => {
    const { ann, no, harbour } = await aDoor();
    await shut(ann, 'organisations', harbour);
    expect((await inQuiet(ann, no.episodeId)).ok).toBe(true);
    expect(await stateOf(ann, no.episodeId)).toBe('nobody-to-ask');
  });

  test('once they have answered it is only the mark; of somebody else’s it is not there', async () => {
    const ann = await aPerson();
    const no = await aRejection(ann);
    await anAnswer(ann, { rejectionId: no.id });
    const eve = await aPerson('eve');
    expect(await inQuiet(eve, no.episodeId)).toEqual(refused('not-found'));
    expect((await inQuiet(ann, no.episodeId)).ok).toBe(true);
    expect(await closedOf('organisations', ann)).toEqual(['Harbour']);
    expect(await stateOf(ann, no.episodeId)).toBe('answered');
  });
});

test('who was made one with somebody is that somebody, under the other name and address too', async () => {
  const { ann, no, marta } = await aDoor();
  const other = await aContact(ann, { name: 'M. Lindqvist', email: 'ml@example.org' });
  await did(ann, (tx) => mergeContacts(tx, { id: other, intoId: marta }));
  const ask = (to: string, address = '') =>
    write(ann.scope, anAct(), (tx) => keepDraft(tx, aLetter(no.episodeId, { to, address })));
  await shut(ann, 'contacts', marta);
  expect(await ask('M. Lindqvist')).toEqual(refused('asked-not-to'));
  expect(await ask('Whoever', 'ml@example.org')).toEqual(refused('asked-not-to'));
  await unshut(ann, 'contacts', marta);
  expect((await ask('M. Lindqvist')).ok).toBe(true);
});
