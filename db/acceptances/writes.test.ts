import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { findInvitation, listInvitations } from '@/db/invitations/reads';
import { declineInvitation, withdrawInvitation } from '@/db/invitations/writes';
import { leaveAccount } from '@/db/leaving/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { PRESETS } from '@/lib/coach-links/rules';
import { standingOf } from '@/lib/invitations/rules';
import { testDatabase } from '@/scripts/test/database';
import { aCoach, accepts, anInvitationOf, anOfferOf } from '@/scripts/test/inviting';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { acceptAsCoach } from './writes';

const { root } = testDatabase();
let ann: Person;
let ruth: Person;
beforeEach(async () => {
  [ann, ruth] = [await aPerson('ann'), await aCoach('ruth')];
});

const linksOf = (person: Person) =>
  root`select coach_id, coach_name, organisation, confidentiality, client_name, scopes, comment_scopes, ended_at
    from coach_links where owner_id = ${person.id}`;
const logOf = (person: Person) =>
  root`select kind, what, coach_id, about from access_log where owner_id = ${person.id}`;
const takesUp = (coach: Person, tokenHash: string) =>
  write(coach.scope, anAct(), (tx) => acceptAsCoach(tx, tokenHash));
const runOut = (id: string) =>
  root`update invitations set expires_at = now() - interval '1 second' where id = ${id}`;

describe('a seeker who accepts', () => {
  test('gives exactly what was chosen, to the coach as they asked, and finds it on the log', async () => {
    const { tokenHash } = await anInvitationOf(ruth);
    const chosen = { scopes: ['practice', 'pipeline', 'contacts'], commentScopes: ['practice', 'insights'] };
    expect(await accepts(ann, tokenHash, chosen)).toMatchObject({ ok: true });
    expect(await linksOf(ann)).toEqual([
      {
        coach_id: ruth.id,
        coach_name: 'Ruth Adeyemi',
        organisation: 'Harbour Careers',
        confidentiality: 'It stays between us.',
        client_name: 'Ann',
        scopes: ['pipeline', 'practice', 'contacts'],
        comment_scopes: ['practice'],
        ended_at: null,
      },
    ]);
    expect(await logOf(ann)).toEqual([
      {
        kind: 'consent',
        what: 'given',
        coach_id: ruth.id,
        about: 'your applications, your practice (with comments), names of contacts',
      },
    ]);
  });

  test('nothing is given with nothing, and the invitation still opens', async () => {
    const { tokenHash } = await anInvitationOf(ruth);
    const nothing = { scopes: ['contacts'], commentScopes: [] };
    expect(await accepts(ann, tokenHash, nothing)).toEqual(refused('nothing-shared'));
    expect(await accepts(ann, tokenHash)).toMatchObject({ ok: true });
  });

  test('may have several coaches at once, and begin again with one after an end', async () => {
    const other = await aCoach('other');
    await accepts(ann, (await anInvitationOf(other)).tokenHash);
    await accepts(ann, (await anInvitationOf(ruth)).tokenHash);
    await root`update coach_links set ended_at = now() where coach_id = ${ruth.id}`;
    expect(await accepts(ann, (await anInvitationOf(ruth)).tokenHash)).toMatchObject({ ok: true });
    expect(await linksOf(ann)).toHaveLength(3);
  });
});

describe('an invitation', () => {
  const refusals = {
    'used twice, by somebody else': [
      'invitation-used',
      async () => {
        const made = await anInvitationOf(ruth);
        await accepts(await aPerson('first'), made.tokenHash);
        return made;
      },
    ],
    'used twice, by the same': [
      'linked-already',
      async () => {
        const made = await anInvitationOf(ruth);
        await accepts(ann, made.tokenHash);
        return made;
      },
    ],
    'used again after an end': [
      'invitation-used',
      async () => {
        const made = await anInvitationOf(ruth);
        await accepts(ann, made.tokenHash);
        await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
        return made;
      },
    ],
    'sent to another address': [
      'invitation-elsewhere',
      () => anInvitationOf(ruth, { email: 'x@example.org' }),
    ],
    'that has run out': [
      'invitation-expired',
      async () => {
        const made = await anInvitationOf(ruth);
        await runOut(made.id);
        return made;
      },
    ],
    'taken back': [
      'invitation-over',
      async () => {
        const made = await anInvitationOf(ruth);
        await write(ruth.scope, anAct(), (tx) => withdrawInvitation(tx, made.id));
        return made;
      },
    ],
    declined: [
      'invitation-declined',
      async () => {
        const made = await anInvitationOf(ruth);
        await declineInvitation(made.tokenHash);
        return made;
      },
    ],
    'of a coach who is leaving': [
      'invitation-over',
      async () => {
        const made = await anInvitationOf(ruth);
        await write(ruth.scope, anAct(), (tx) => leaveAccount(tx, { days: 14, letterFor: () => undefined }));
        return made;
      },
    ],
    'of a coach who is gone': [
      'invitation-over',
      async () => {
        const made = await anInvitationOf(ruth);
        await root`delete from users where id = ${ruth.id}`;
        return made;
      },
    ],
    'that is cut or made up': ['invitation-over', async () => ({ id: newId(), tokenHash: "' or 1=1" })],
  } as const;

  test.each(Object.entries(refusals))('%s opens nothing', async (_, [reason, made]) => {
    const { tokenHash } = await made();
    const before = await everythingOf(root, ann.id);
    expect(await accepts(ann, tokenHash)).toEqual(refused(reason));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('is not for its sender', async () => {
    const { tokenHash } = await anInvitationOf(ruth);
    expect(await accepts(ruth, tokenHash)).toEqual(refused('invitation-own'));
    const offer = await anOfferOf(ruth);
    expect(await takesUp(ruth, offer.tokenHash)).toEqual(refused('invitation-own'));
  });

  test('of a coach is no offer of a seeker’s, nor the other way round', async () => {
    expect(await takesUp(await aCoach(), (await anInvitationOf(ruth)).tokenHash)).toEqual(
      refused('invitation-over'),
    );
    expect(await accepts(await aPerson(), (await anOfferOf(ann)).tokenHash)).toEqual(
      refused('invitation-over'),
    );
  });

  test('tied to an address opens for that address', async () => {
    const { tokenHash } = await anInvitationOf(ruth, { email: ann.email });
    expect(await accepts(ann, tokenHash)).toMatchObject({ ok: true });
  });

  test('is looked at as often as anybody likes, and uses nothing up', async () => {
    const { tokenHash } = await anInvitationOf(ruth);
    for (let looks = 0; looks < 3; looks++)
      expect(await findInvitation(tokenHash)).toMatchObject({ fromName: 'Ruth Adeyemi', accepted: 0 });
    expect(await accepts(ann, tokenHash)).toMatchObject({ ok: true });
  });

  test('used by several at once is used by one', async () => {
    const { tokenHash } = await anInvitationOf(ruth);
    const people = await Promise.all(['a', 'b', 'c', 'd'].map((name) => aPerson(name)));
    const answers = await Promise.all(people.map((person) => accepts(person, tokenHash)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await root`select from coach_links where coach_id = ${ruth.id}`).toHaveLength(1);
  });

  test('declined or run out is told to its sender in the same words', async () => {
    const [declined, expired] = [await anInvitationOf(ruth), await anInvitationOf(ruth)];
    await declineInvitation(declined.tokenHash);
    await runOut(expired.id);
    const { sent } = await read(ruth.scope, (tx) => ({ sent: listInvitations(tx, 'coach') }));
    expect(sent.map((one) => standingOf(one, new Date()))).toEqual(['not-accepted', 'not-accepted']);
  });
});

describe('a group’s code', () => {
  const aGroup = async () => {
    const id = newId();
    await root`insert into client_groups (owner_id, id, name, name_key) values (${ruth.id}, ${id}, 'Autumn', ${id})`;
    return id;
  };

  test('lets in as many as it has places, each once, and puts them into the group', async () => {
    const groupId = await aGroup();
    const { tokenHash } = await anInvitationOf(ruth, { places: 2, groupId });
    const [bob, carol] = [await aPerson('bob'), await aPerson('carol')];
    expect(await accepts(ann, tokenHash)).toMatchObject({ ok: true });
    expect(await accepts(ann, tokenHash)).toEqual(refused('linked-already'));
    expect(await accepts(bob, tokenHash)).toMatchObject({ ok: true });
    expect(await accepts(carol, tokenHash)).toEqual(refused('invitation-full'));
    expect(
      await root`select client_id from client_places where group_id = ${groupId} order by client_id`,
    ).toEqual(
      [{ client_id: ann.id }, { client_id: bob.id }].toSorted((a, b) => (a.client_id < b.client_id ? -1 : 1)),
    );
  });

  test('taken by many at once lets in no more than that', async () => {
    const { tokenHash } = await anInvitationOf(ruth, { places: 3 });
    const people = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => aPerson(name)));
    const answers = await Promise.all(people.map((person) => accepts(person, tokenHash)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
  });

  test('that somebody declines goes on for the others', async () => {
    const { tokenHash } = await anInvitationOf(ruth, { places: 2 });
    await declineInvitation(tokenHash);
    expect(await accepts(ann, tokenHash)).toMatchObject({ ok: true });
  });

  test('of somebody else’s group can’t be made', async () => {
    const groupId = await aGroup();
    await expect(anInvitationOf(await aCoach('other'), { groupId })).rejects.toThrow('not-found');
  });
});

describe('a coach who accepts', () => {
  test('gets exactly what was offered, and the seeker finds it on the log', async () => {
    const { tokenHash } = await anOfferOf(ann, { scopes: ['pipeline'], commentScopes: ['pipeline'] });
    expect(await takesUp(ruth, tokenHash)).toMatchObject({ ok: true });
    expect(await linksOf(ann)).toMatchObject([
      { coach_id: ruth.id, coach_name: 'Ruth Adeyemi', client_name: 'Ann', scopes: ['pipeline'] },
    ]);
    expect(await logOf(ann)).toMatchObject([{ kind: 'consent', what: 'given', coach_id: ruth.id }]);
  });

  test('says first who they are', async () => {
    const { tokenHash } = await anOfferOf(ann);
    expect(await takesUp(await aPerson('nobody'), tokenHash)).toEqual(refused('profile-needed'));
    expect(await linksOf(ann)).toEqual([]);
  });
});

test('a preset that nobody changed is given as it is', async () => {
  await accepts(ann, (await anInvitationOf(ruth)).tokenHash, PRESETS.everything);
  expect(await linksOf(ann)).toMatchObject([
    { scopes: PRESETS.everything.scopes, comment_scopes: PRESETS.everything.commentScopes },
  ]);
});
