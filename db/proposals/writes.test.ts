import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { findApplication } from '@/db/applications/reads';
import { listEvents } from '@/db/events/reads';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import {
  acceptApplicationInput,
  acceptInterviewInput,
  acceptNoInput,
  acceptNoteInput,
  type ProposalData,
} from '@/lib/proposals/input';
import { MOST_OPEN } from '@/lib/proposals/rules';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { ALL, coachDoes, rawAs } from '@/scripts/test/helping';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { listOpenProposals, listProposals } from './reads';
import {
  acceptApplication,
  acceptInterview,
  acceptNo,
  acceptNote,
  declineProposal,
  propose,
  withdrawProposal,
} from './writes';

const { root, app } = testDatabase();
let ann: Person;
let ruth: Awaited<ReturnType<typeof aCoachOf>>;
beforeEach(async () => {
  ann = await aPerson('ann');
  ruth = await aCoachOf(root, ann, ALL);
});

const KEEPER: ProposalData = {
  kind: 'application',
  organisation: 'Harbour',
  role: 'Keeper',
  url: null,
  stand: 'applied',
};
async function proposed(data = KEEPER, applicationId: string | null = null): Promise<string> {
  const made = await coachDoes(ruth.coach, ruth.linkId, 'propose-entry', (tx) =>
    propose(tx, data, applicationId),
  );
  if (!made.ok) throw new Error(made.reason);
  return made.value.id;
}
const keeper = (proposalId: string, role = 'Head keeper') =>
  acceptApplicationInput.parse({ proposalId, organisation: 'Harbour', role });
const waiting = async () => (await read(ann.scope, (tx) => ({ open: listOpenProposals(tx) }))).open;
const seenByRuth = async () =>
  (await read(await ruth.scope(), (tx) => ({ all: listProposals(tx) }))).all.map(({ state }) => state);
const applications = () => root`select role from applications where owner_id = ${ann.id}`;
const asAnn = (body: Parameters<typeof write>[2]) => write(ann.scope, anAct(), body);

test('writes nothing before it is accepted; then what the seeker made of it, and the history says whose it was', async () => {
  const id = await proposed();
  expect(await applications()).toEqual([]);
  const { id: applicationId } = await did(ann, (tx) => acceptApplication(tx, keeper(id)));
  expect(await applications()).toEqual([{ role: 'Head keeper' }]);
  const { events } = await read(ann.scope, (tx) => ({ events: listEvents(tx, applicationId) }));
  expect(events).toMatchObject([{ kind: 'added', data: { proposedBy: 'Ruth Adeyemi' } }]);
  expect(await root`select actor_id, actor_kind from events where application_id = ${applicationId}`).toEqual(
    [{ actor_id: ann.id, actor_kind: 'seeker' }],
  );
  expect([await waiting(), await seenByRuth()]).toEqual([[], ['accepted']]);
});

test('accepted twice it is there once, also in two windows at the same moment', async () => {
  const id = await proposed();
  const both = await Promise.all([1, 2].map(() => asAnn((tx) => acceptApplication(tx, keeper(id)))));
  expect(both[0]).toEqual(both[1]);
  expect(both[0]?.ok).toBe(true);
  expect(await applications()).toHaveLength(1);
});

test('an interview, a “no” and a note go where the seeker’s own go', async () => {
  const applicationId = await anApplication(ann);
  const call = {
    kind: 'interview',
    interviewKind: 'video',
    startsAt: '2027-01-04T10:00',
    zone: 'Europe/London',
    minutes: 45,
    place: null,
    link: null,
  } as const;
  const interview = await proposed(call, applicationId);
  const note = await proposed({ kind: 'note', words: 'Ask about the night shift.' }, applicationId);
  const no = await proposed({ kind: 'no', on: null, toldHow: 'phone', reason: '' }, applicationId);
  const { kind: _, minutes, ...held } = call;
  await did(ann, (tx) =>
    acceptInterview(
      tx,
      acceptInterviewInput.parse({ proposalId: interview, ...held, minutes: '45', place: '', link: '' }),
    ),
  );
  await did(ann, (tx) =>
    acceptNote(tx, acceptNoteInput.parse({ proposalId: note, words: 'Ask about nights.' })),
  );
  await did(ann, (tx) => acceptNo(tx, acceptNoInput.parse({ proposalId: no, toldHow: 'phone' })));
  expect(await root`select minutes from interviews where owner_id = ${ann.id}`).toEqual([{ minutes }]);
  const { one } = await read(ann.scope, (tx) => ({ one: findApplication(tx, applicationId) }));
  expect(one).toMatchObject({ notes: 'Ask about nights.', outcome: 'rejected', role: 'Keeper' });
  expect(await root`select state from episodes where owner_id = ${ann.id}`).toEqual([{ state: 'resting' }]);
});

describe('is over, and nothing is written', () => {
  test.each([
    ['declined', (id: string) => did(ann, (tx) => declineProposal(tx, id))],
    [
      'taken back',
      (id: string) =>
        coachDoes(ruth.coach, ruth.linkId, 'withdraw-proposal', (tx) => withdrawProposal(tx, id)),
    ],
    ['too old', (id: string) => root`update proposals set expires_at = now() where id = ${id}`],
    [
      'of a coach whose link ended',
      () => root`update coach_links set ended_at = now() where owner_id = ${ann.id}`,
    ],
  ])('once it is %s', async (_, end) => {
    const id = await proposed();
    await end(id);
    expect(await waiting()).toEqual([]);
    expect(await asAnn((tx) => acceptApplication(tx, keeper(id)))).toEqual(refused('proposal-over'));
    expect(await applications()).toEqual([]);
  });

  test('and what was accepted is taken back no more', async () => {
    const id = await proposed();
    await did(ann, (tx) => acceptApplication(tx, keeper(id)));
    const back = await coachDoes(ruth.coach, ruth.linkId, 'withdraw-proposal', (tx) =>
      withdrawProposal(tx, id),
    );
    expect(back).toEqual(refused('proposal-over'));
    expect(await seenByRuth()).toEqual(['accepted']);
  });
});

test('is not about somebody else’s application, nor somebody else’s to answer', async () => {
  const eve = await aPerson('eve');
  const foreign = await anApplication(eve);
  const tried = await coachDoes(ruth.coach, ruth.linkId, 'propose-entry', (tx) =>
    propose(tx, { kind: 'note', words: 'x' }, foreign),
  );
  expect(tried).toEqual(refused('not-found'));
  const id = await proposed();
  const asEve = (body: Parameters<typeof write>[2]) => write(eve.scope, anAct(), body);
  expect(await asEve((tx) => acceptApplication(tx, keeper(id)))).toEqual(refused('not-found'));
  expect(await asEve((tx) => declineProposal(tx, id))).toEqual(refused('not-found'));
  expect(await waiting()).toHaveLength(1);
});

test('twenty wait, and one more is refused', async () => {
  for (let n = 0; n < MOST_OPEN; n++) await proposed();
  await expect(proposed()).rejects.toThrow('too-many-proposals');
});

describe('by raw SQL, the policies alone', () => {
  const row = (over: object = {}) => ({
    owner_id: ann.id,
    id: newId(),
    link_id: ruth.linkId,
    by: 'coach',
    author_id: ruth.coach.id,
    author_name: 'Ruth',
    kind: 'application',
    data: '{}',
    expires_at: new Date(Date.now() + 86_400_000),
    ...over,
  });
  const inserts = (viewer: string, over: object = {}) =>
    rawAs(app, viewer, (tx) => tx`insert into proposals ${tx(row(over))}`.then(() => 'in'));

  test('a coach lays down what is open, soon over and their own, and nothing else', async () => {
    const bea = await aCoachOf(root, ann, ALL);
    const looking = await aCoachOf(root, ann, { scopes: ['pipeline'] });
    expect(await inserts(ruth.coach.id)).toBe('in');
    for (const over of [
      { state: 'accepted', answered_at: new Date() },
      { expires_at: new Date(Date.now() + 90 * 86_400_000) },
      { author_id: bea.coach.id },
      { link_id: bea.linkId },
      { link_id: null },
    ])
      expect(await inserts(ruth.coach.id, over)).toBe('refused');
    const through = { link_id: looking.linkId, author_id: looking.coach.id };
    expect(await inserts(looking.coach.id, through)).toBe('refused');
  });

  test('a coach takes their own back while it waits, and neither accepts nor rewrites it', async () => {
    const id = await proposed();
    const sets = (viewer: string, columns: string) =>
      rawAs(app, viewer, (tx) =>
        tx
          .unsafe(`update proposals set ${columns} where id = '${id}' returning 1`)
          .then((rows) => rows.length),
      );
    const { id: coachId } = ruth.coach;
    expect(await sets(coachId, `state = 'withdrawn', answered_at = now()`)).toBe(1);
    expect(await sets(coachId, `state = 'accepted', answered_at = now()`)).toBe('refused');
    expect(await sets(coachId, `data = '{"kind": "note"}'`)).toBe('refused');
    const bea = await aCoachOf(root, ann, ALL);
    expect(await sets(bea.coach.id, `state = 'withdrawn', answered_at = now()`)).toBe(0);
    await did(ann, (tx) => declineProposal(tx, id));
    expect(await sets(coachId, `state = 'withdrawn', answered_at = now()`)).toBe(0);
  });
});
