import { beforeEach, describe, expect, test } from 'vitest';
import { listMeetings } from '@/db/meetings/reads';
import {
  askToMove,
  callOff,
  cancelMeeting,
  noteMeeting,
  sayTookPlace,
  setAppointment,
} from '@/db/meetings/writes';
import type { CoachWriting } from '@/db/transaction';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { addDays, dayIn } from '@/lib/time/days';
import { aCoachOf, aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { doAsCoach } from './scope';

const { root, app } = testDatabase();
const ZONE = 'Europe/London';
const today = dayIn(ZONE, new Date());
const at = (days: number) => `${addDays(today, days)}T10:00`;
const appointment = (days: number, more = {}) => ({
  kind: 'video' as const,
  startsAt: at(days),
  zone: ZONE,
  place: null,
  ...more,
});

let ann: Person;
let ruth: Person;
let linkId: string;
beforeEach(async () => {
  ann = await aPerson('ann');
  ({ coach: ruth, linkId } = await aCoachOf(root, ann, { scopes: [] }));
});
const coachDoes = <T>(body: (tx: CoachWriting) => ReturnType<typeof setAppointment>, through = linkId) =>
  doAsCoach(ruth.scope.claim, { linkId: through, act: 'set-meeting' }, anAct(), body) as Promise<T>;
const annDoes = (body: Parameters<typeof write>[2]) => write(ann.scope, anAct(), body);
const seen = async () => (await read(ann.scope, (tx) => ({ all: listMeetings(tx, linkId) }))).all;

describe('an appointment', () => {
  test('is set by the coach, seen by both, and moved by setting it again', async () => {
    await coachDoes((tx) => setAppointment(tx, appointment(3)));
    await coachDoes((tx) => setAppointment(tx, appointment(5, { place: 'Room 4' })));
    const [one, ...others] = await seen();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ place: 'Room 4', zone: ZONE, authorName: 'Ruth Adeyemi', version: 2 });
    expect(dayIn(ZONE, new Date(one?.startsAt ?? ''))).toBe(addDays(today, 5));
    expect(await root`select what from access_log where owner_id = ${ann.id}`).toHaveLength(2);
  });

  test('is ahead, at an hour that comes', async () => {
    expect(await coachDoes((tx) => setAppointment(tx, appointment(-1)))).toEqual(refused('in-the-past'));
    const leapt = { ...appointment(0), startsAt: '2027-03-28T01:30' };
    expect(await coachDoes((tx) => setAppointment(tx, leapt))).toEqual(refused('no-such-hour'));
    expect(await seen()).toEqual([]);
  });

  test('can be asked to be moved by the seeker, until the coach does', async () => {
    await coachDoes((tx) => setAppointment(tx, appointment(3)));
    const [one] = await seen();
    const { id = '', version = 0 } = one ?? {};
    await annDoes((tx) => askToMove(tx, { id, version, line: 'Thursday after four' }));
    expect((await seen())[0]).toMatchObject({ line: 'Thursday after four', moveAskedAt: expect.any(String) });
    expect(await annDoes((tx) => askToMove(tx, { id, version, line: 'again' }))).toEqual(refused('stale'));
    await coachDoes((tx) => setAppointment(tx, appointment(4)));
    expect((await seen())[0]).toMatchObject({ line: null, moveAskedAt: null });
  });

  test('is called off by either, and stays off', async () => {
    await coachDoes((tx) => setAppointment(tx, appointment(3)));
    const { id = '', version = 0 } = (await seen())[0] ?? {};
    await annDoes((tx) => cancelMeeting(tx, { id, version, line: '' }));
    expect((await seen())[0]).toMatchObject({ cancelledBy: 'seeker', line: null });
    const off = await coachDoes((tx) => callOff(tx, { id, version: version + 1 }));
    expect(off).toEqual(refused('meeting-over'));
    await coachDoes((tx) => setAppointment(tx, appointment(6)));
    expect(await seen()).toHaveLength(2);
  });

  test('whose time is over took place or not, as the coach says; the seeker can’t call it off any more', async () => {
    await coachDoes((tx) => setAppointment(tx, appointment(3)));
    await root`update meetings set starts_at = now() - interval '2 days' where owner_id = ${ann.id}`;
    const { id = '', version = 0 } = (await seen())[0] ?? {};
    const late = await annDoes((tx) => cancelMeeting(tx, { id, version, line: '' }));
    expect(late).toEqual(refused('meeting-over'));
    await coachDoes((tx) => sayTookPlace(tx, { id, version, took: 'yes' }));
    expect((await seen())[0]?.heldOn).toBe(dayIn(ZONE, new Date(Date.now() - 2 * 86_400_000)));
    const twice = await coachDoes((tx) => sayTookPlace(tx, { id, version: version + 1, took: 'no' }));
    expect(twice).toEqual(refused('meeting-over'));
  });
});

test('a day on which they met is noted afterwards', async () => {
  await coachDoes((tx) => noteMeeting(tx, { kind: 'call', heldOn: addDays(today, -3) }));
  const ahead = await coachDoes((tx) => noteMeeting(tx, { kind: 'call', heldOn: addDays(today, 1) }));
  expect(ahead).toEqual(refused('in-the-future'));
  expect(await seen()).toMatchObject([{ heldOn: addDays(today, -3), startsAt: null }]);
});

describe('nobody else', () => {
  const asViewer = (id: string, statement: string) =>
    app.begin(async (sql) => {
      await sql`select set_config('app.viewer', ${id}, true)`;
      return sql.unsafe(statement);
    });
  const made = async () => {
    await coachDoes((tx) => setAppointment(tx, appointment(3)));
    return (await seen())[0]?.id as string;
  };

  test('sees a meeting or changes it: not a second coach, nor the first once the link has ended', async () => {
    const id = await made();
    const other = await aPerson('other');
    await aLink(root, ann, other, { scopes: ['pipeline'] });
    expect(await asViewer(ruth.id, 'select id from meetings')).toHaveLength(1);
    expect(await asViewer(other.id, 'select id from meetings')).toHaveLength(0);
    await asViewer(other.id, `update meetings set place = 'x' where id = '${id}'`);
    await root`update coach_links set ended_at = now() where id = ${linkId}`;
    expect(await asViewer(ruth.id, 'select id from meetings')).toHaveLength(0);
    await asViewer(ruth.id, `update meetings set place = 'x' where id = '${id}'`);
    expect((await seen())[0]?.place).toBeNull();
  });

  test('adds one for a client: not in another’s name, nor through another’s link', async () => {
    const other = await aPerson('other');
    const othersLink = await aLink(root, ann, other, { scopes: ['pipeline'] });
    const adding = (link: string, by: string, author: string) =>
      asViewer(
        ruth.id,
        `insert into meetings (owner_id, id, link_id, by, author_id, author_name, kind, held_on)
         values ('${ann.id}', gen_random_uuid(), '${link}', '${by}', '${author}', 'R', 'call', current_date)`,
      );
    for (const [link, by, author] of [
      [othersLink, 'coach', ruth.id],
      [linkId, 'seeker', ruth.id],
      [linkId, 'coach', other.id],
    ] as const)
      await expect(adding(link, by, author)).rejects.toThrow(/row-level security/);
    await expect(adding(linkId, 'coach', ruth.id)).resolves.toBeDefined();
  });
});

test('a coach who goes leaves the meeting with their name', async () => {
  await coachDoes((tx) => setAppointment(tx, appointment(3)));
  await root`delete from users where id = ${ruth.id}`;
  expect(await seen()).toMatchObject([{ authorName: 'Ruth Adeyemi' }]);
});
