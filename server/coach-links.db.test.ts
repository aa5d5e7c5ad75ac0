import { beforeEach, describe, expect, test } from 'vitest';
import { listAccess } from '@/db/access-log/reads';
import { findLinkGiven, listLinksGiven } from '@/db/coach-links/reads';
import { changeLink, endAsCoach, endLink } from '@/db/coach-links/writes';
import { forgetOldInvitations } from '@/db/invitations/writes';
import { leaveAccount, removeLeaver } from '@/db/leaving/writes';
import { read, runJob, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { aCoach, anInvitationOf } from '@/scripts/test/inviting';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { coachScope, doAsCoach, systemScope } from './scope';

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson('ann');
});

const everything = { scopes: ['pipeline', 'practice'], commentScopes: ['pipeline'] };
const linkOf = async (id: string, of = ann) =>
  (await read(of.scope, (tx) => ({ link: findLinkGiven(tx, id) }))).link;
const log = async (of = ann) =>
  (await read(of.scope, (tx) => ({ lines: listAccess(tx, { limit: 50 }) }))).lines;
const change = (id: string, version: number, scopes: string[], of = ann) =>
  write(of.scope, anAct(), (tx) =>
    changeLink(tx, { id, version, clientName: 'Annie', scopes, commentScopes: ['pipeline', 'practice'] }),
  );
const end = (id: string, of = ann) => write(of.scope, anAct(), (tx) => endLink(tx, id));
const leave = (person: Person) =>
  write(person.scope, anAct(), (tx) => leaveAccount(tx, { days: 14, letterFor: () => undefined }));
const looks = (coach: Person, linkId: string, page: 'board' | 'practice') =>
  coachScope(coach.scope.claim, linkId, { page });
const nowhere = { code: 'not-found' };

describe('a change', () => {
  test('holds from the very next request on, and is on the log', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, everything);
    await looks(coach, linkId, 'board');
    expect(await change(linkId, 1, ['practice', 'contacts'])).toEqual(done({ version: 2 }));
    await expect(looks(coach, linkId, 'board')).rejects.toMatchObject(nowhere);
    await looks(coach, linkId, 'practice');
    expect(await linkOf(linkId)).toMatchObject({
      scopes: ['practice'],
      commentScopes: ['practice'],
      clientName: 'Annie',
    });
    expect(await log()).toMatchObject([
      { kind: 'looked', what: 'practice' },
      { kind: 'consent', what: 'changed', about: 'your practice (with comments)' },
      { kind: 'looked', what: 'board' },
    ]);
  });

  test('in two windows is made in one, and the other sees what is there by now', async () => {
    const { linkId } = await aCoachOf(root, ann, everything);
    await change(linkId, 1, ['practice']);
    expect(await change(linkId, 1, ['pipeline'])).toEqual(refused('stale'));
    expect(await linkOf(linkId)).toMatchObject({ scopes: ['practice'], version: 2 });
  });

  test('of a link that has ended, or whose coach is gone, is none', async () => {
    const [ended, gone] = [await aCoachOf(root, ann, everything), await aCoachOf(root, ann, everything)];
    await end(ended.linkId);
    await root`delete from users where id = ${gone.coach.id}`;
    for (const { linkId } of [ended, gone])
      expect(await change(linkId, 2, ['practice'])).toEqual(refused('link-ended'));
  });

  test('is nobody else’s to make: neither the coach’s nor a stranger’s', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, everything);
    const before = await everythingOf(root, ann.id);
    for (const other of [coach, await aPerson('bob')]) {
      expect(await change(linkId, 1, ['feedback'], other)).toEqual(refused('not-found'));
      expect(await end(linkId, other)).toEqual(refused('not-found'));
      expect(await linkOf(linkId, other)).toBeUndefined();
    }
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

describe('an end', () => {
  test('by the seeker holds at once, for good, and is done once', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, everything);
    expect([await end(linkId), await end(linkId)]).toEqual([done(null), done(null)]);
    await expect(looks(coach, linkId, 'board')).rejects.toMatchObject(nowhere);
    expect(await log()).toMatchObject([{ kind: 'consent', what: 'ended' }]);
  });

  test('by the coach says so on the seeker’s log', async () => {
    const { coach, linkId } = await aCoachOf(root, ann);
    const act = { linkId, act: 'end-link' } as const;
    const ends = () => doAsCoach(coach.scope.claim, act, anAct(), endAsCoach);
    expect(await ends()).toEqual(done(null));
    expect(await ends()).toEqual(refused('not-found'));
    expect(await log()).toMatchObject([{ kind: 'consent', what: 'ended-by-coach' }]);
    expect(await linkOf(linkId)).toMatchObject({ endedAt: expect.any(String), isGone: false });
  });

  test('comes with leaving, of a seeker and of a coach alike', async () => {
    const [one, other] = [await aCoachOf(root, ann, everything), await aCoachOf(root, ann, everything)];
    const bob = await aPerson('bob');
    const ofBob = await aCoachOf(root, bob, everything);
    await leave(one.coach);
    await expect(looks(one.coach, one.linkId, 'board')).rejects.toMatchObject({ code: 'signed-out' });
    expect(await log()).toMatchObject([{ kind: 'consent', what: 'ended-by-coach' }]);
    await looks(other.coach, other.linkId, 'board');
    await leave(ann);
    await expect(looks(other.coach, other.linkId, 'board')).rejects.toMatchObject(nowhere);
    expect(
      await root`select what from access_log where owner_id = ${ann.id} and kind = 'consent' order by id`,
    ).toEqual([{ what: 'ended-by-coach' }, { what: 'ended' }]);
    await looks(ofBob.coach, ofBob.linkId, 'board');
  });

  test('of a coach’s account leaves the seeker the names, and what was done', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, everything);
    await looks(coach, linkId, 'board');
    await leave(coach);
    await root`update users set deletion_due_at = now() - interval '1 second' where id = ${coach.id}`;
    expect(await runJob(systemScope('remove-leavers'), removeLeaver)).toBe(1);
    expect(await linkOf(linkId)).toMatchObject({
      coachName: 'Ruth Adeyemi',
      isGone: true,
      endedAt: expect.any(String),
    });
    expect(await log()).toMatchObject([
      { what: 'ended-by-coach', coachName: 'Ruth Adeyemi' },
      { what: 'board', coachName: 'Ruth Adeyemi' },
    ]);
  });
});

describe('what the seeker finds', () => {
  test('is each link with when it was last looked at, the newest first', async () => {
    const [one, other] = [await aCoachOf(root, ann, everything), await aCoachOf(root, ann, everything)];
    await looks(one.coach, one.linkId, 'board');
    const { links } = await read(ann.scope, (tx) => ({ links: listLinksGiven(tx) }));
    expect(links.map(({ id, lastLookAt }) => [id, lastLookAt !== null])).toEqual([
      [other.linkId, false],
      [one.linkId, true],
    ]);
  });

  test('is the thing that was looked at, as it is called now, as long as it is there', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, everything);
    const subjectId = await anApplication(ann, 'Harbour', 'Keeper');
    await coachScope(coach.scope.claim, linkId, { page: 'application', subjectId, about: 'Keeper' });
    expect((await log())[0]?.thing).toEqual({
      id: subjectId,
      noun: 'applications',
      name: 'Keeper at Harbour',
    });
    await root`update applications set deleted_at = now() where id = ${subjectId}`;
    expect((await log())[0]).toMatchObject({ thing: null, about: 'Keeper' });
  });

  test('is told by coach, and page by page', async () => {
    const [one, other] = [await aCoachOf(root, ann, everything), await aCoachOf(root, ann, everything)];
    for (const { coach, linkId } of [one, other, one]) await looks(coach, linkId, 'board');
    const asked = (how: object) =>
      read(ann.scope, (tx) => ({ lines: listAccess(tx, { limit: 10, ...how }) })).then(({ lines }) => lines);
    expect(await asked({ linkId: one.linkId })).toHaveLength(2);
    const [newest] = await asked({ limit: 1 });
    const rest = await asked({ before: newest?.id });
    expect(rest.map((line) => line.linkId)).toEqual([other.linkId, one.linkId]);
  });
});

test('an invitation that ran out a season ago is forgotten, with the address it went to; others stay', async () => {
  const ruth = await aCoach();
  const [old, young] = [
    await anInvitationOf(ruth, { email: 'nobody@example.org' }),
    await anInvitationOf(ruth, { email: 'somebody@example.org' }),
  ];
  const ranOut = (id: string, days: number) =>
    root`update invitations set expires_at = now() - ${days} * interval '1 day' where id = ${id}`;
  await ranOut(old.id, 91);
  await ranOut(young.id, 89);
  expect(await runJob(systemScope('forget-old-invitations'), forgetOldInvitations)).toBe(1);
  expect(await root`select id from invitations where owner_id = ${ruth.id}`).toEqual([{ id: young.id }]);
});
