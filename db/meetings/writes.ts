import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Appointment, MeetingSaid, Met, TookPlace } from '@/lib/meetings/input';
import { stateOf } from '@/lib/meetings/rules';
import { dayIn } from '@/lib/time/days';
import { momentsOf } from '@/lib/time/zones';
import { owned } from '../owned';
import type { CoachWriting, Writing } from '../transaction';
import { meetings } from './tables';

type Seen = { readonly id: string; readonly version: number };
type Made = Outcome<{ id: string }>;

/**
 * Sets the next appointment; one that lies ahead moves to it, since there is one next. Refuses 'no-such-hour' where the
 * clocks leap over it, and 'in-the-past'.
 */
export async function setAppointment(tx: CoachWriting, appointment: Appointment): Promise<Made> {
  const { kind, startsAt: shown, zone, place } = appointment;
  const moment = momentsOf(zone, shown)[0];
  if (!moment) return refused('no-such-hour');
  if (moment.getTime() <= Date.now()) return refused('in-the-past');
  const startsAt = moment.toISOString();
  const [moved] = await tx.db
    .update(meetings)
    .set({ kind, startsAt, zone, place, moveAskedAt: null, line: null, ...next })
    .where(and(through(tx), sql`${meetings.startsAt} > now()`, isNull(meetings.cancelledAt)))
    .returning({ id: meetings.id });
  if (moved) return done(moved);
  return add(tx, { kind, startsAt, zone, place });
}

/** Notes that they met. Refuses 'in-the-future'. */
export async function noteMeeting(tx: CoachWriting, { kind, heldOn }: Met): Promise<Made> {
  if (heldOn > dayIn(tx.person.timeZone, new Date())) return refused('in-the-future');
  return add(tx, { kind, heldOn });
}

/** Says of an appointment whose time is over whether it took place. Refuses 'meeting-over' for any other. */
export async function sayTookPlace(tx: CoachWriting, { took, ...seen }: TookPlace): Promise<Made> {
  const found = await hold(tx, seen, through(tx));
  if (!found.ok) return found;
  const { startsAt, zone } = found.value;
  if (stateOf(found.value, new Date()) !== 'unsaid' || !startsAt) return refused('meeting-over');
  const set =
    took === 'yes' ? { heldOn: dayIn(zone ?? tx.person.timeZone, new Date(startsAt)) } : calledOff('coach');
  return change(tx, seen.id, set);
}

/** The coach calls an appointment off. Refuses 'meeting-over' once its time has come. */
export const callOff = (tx: CoachWriting, seen: Seen): Promise<Made> =>
  whileAhead(tx, seen, through(tx), { ...calledOff('coach'), moveAskedAt: null, line: null });

/** The seeker calls it off, with a line or without. Refuses 'meeting-over' once its time has come. */
export const cancelMeeting = (tx: Writing, { line, ...seen }: MeetingSaid): Promise<Made> =>
  whileAhead(tx, seen, own(tx), { ...calledOff('seeker'), moveAskedAt: null, line: line || null });

/** The seeker asks for another time; it stands until the coach moves it. Refuses 'meeting-over' once its time has come. */
export const askToMove = (tx: Writing, { line, ...seen }: MeetingSaid): Promise<Made> =>
  whileAhead(tx, seen, own(tx), { moveAskedAt: sql`now()`, line });

const own = (tx: Writing) => owned(tx.scope, meetings);
/** Through the coach's own link, and written by the coach: a link that was given again has its own meetings. */
const through = ({ scope, coach }: CoachWriting) =>
  owned(scope, meetings, eq(meetings.linkId, scope.linkId), eq(meetings.authorId, coach.id));
const calledOff = (by: 'seeker' | 'coach') => ({ cancelledAt: sql`now()`, cancelledBy: by });
const next = { version: sql`${meetings.version} + 1`, updatedAt: sql`now()` };

type Both = Writing | CoachWriting;
type Set = Parameters<ReturnType<Both['db']['update']>['set']>[0];

async function add(
  { scope, db, coach }: CoachWriting,
  facts: Partial<typeof meetings.$inferInsert> & Pick<typeof meetings.$inferInsert, 'kind'>,
): Promise<Made> {
  const id = newId();
  await db.insert(meetings).values({
    ownerId: scope.owner,
    id,
    linkId: scope.linkId,
    by: 'coach',
    authorId: coach.id,
    authorName: coach.name,
    ...facts,
  });
  return done({ id });
}

async function whileAhead(tx: Both, seen: Seen, which: ReturnType<typeof owned>, set: Set): Promise<Made> {
  const found = await hold(tx, seen, which);
  if (!found.ok) return found;
  return stateOf(found.value, new Date()) === 'ahead' ? change(tx, seen.id, set) : refused('meeting-over');
}

/** Holds one meeting as it was seen. Refuses 'not-found' and 'stale'. */
async function hold({ db }: Both, { id, version }: Seen, which: ReturnType<typeof owned>) {
  const [row] = await db
    .select({
      version: meetings.version,
      startsAt: meetings.startsAt,
      zone: meetings.zone,
      heldOn: meetings.heldOn,
      cancelledAt: meetings.cancelledAt,
    })
    .from(meetings)
    .where(and(which, eq(meetings.id, id)))
    .for('no key update');
  if (!row) return refused('not-found');
  return row.version === version ? done(row) : refused('stale');
}

async function change({ scope, db }: Both, id: string, set: Set): Promise<Made> {
  await db
    .update(meetings)
    .set({ ...set, ...next })
    .where(owned(scope, meetings, eq(meetings.id, id)));
  return done({ id });
}
