import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type {
  InterviewChanged,
  InterviewSet,
  Prepared,
  Reflected,
  SeenInterview,
} from '@/lib/interviews/input';
import { isPlausible, stateOf } from '@/lib/interviews/rules';
import { dayIn } from '@/lib/time/days';
import { momentsOf } from '@/lib/time/zones';
import { findApplication } from '../applications/reads';
import { appendEvent, type EventGiven } from '../events/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { findInterview, type Interview } from './reads';
import { interviews } from './tables';

/** The interview as it was found, and the version it has now. */
type Changed = { id: string; version: number; applicationId: string };

/** Writes an interview down. Refuses 'no-such-hour' and 'year-off' about its time. */
export async function setInterview(
  tx: Writing,
  id: string,
  { applicationId, startsAt, ...facts }: InterviewSet,
): Promise<Outcome<{ id: string }>> {
  if (!(await findApplication(tx, applicationId))) return refused('not-found');
  const start = startOf(startsAt, facts.zone);
  if (!start.ok) return start;
  await tx.db
    .insert(interviews)
    .values({ ownerId: tx.scope.owner, id, applicationId, startsAt: start.value, ...facts });
  const on = dayOf(start.value, facts.zone);
  await appendEvent(tx, {
    applicationId,
    kind: 'interview-set',
    data: { interviewId: id, interview: facts.kind, on },
  });
  return done({ id });
}

/** Writes its facts anew, if nobody changed it since `version`; the history says where it moved from. */
export async function changeInterview(
  tx: Writing,
  { id, version, startsAt, ...facts }: InterviewChanged,
): Promise<Outcome<Changed>> {
  const start = startOf(startsAt, facts.zone);
  const changed = await change(
    tx,
    { id, version },
    { ...facts, ...(start.ok ? { startsAt: start.value } : {}) },
    (before) => {
      const from = dayOf(before.startsAt, before.zone ?? tx.person.timeZone);
      const to = start.ok ? dayOf(start.value, facts.zone) : null;
      const isOtherTime = start.ok && start.value !== isoOf(before.startsAt);
      return {
        kind: 'interview-changed',
        data: { ...(isOtherTime ? { from, to, moved: true } : {}), interview: facts.kind },
      };
    },
  );
  // Asked last, so that of what is not there nothing else is said; a refusal takes the change back.
  return changed.ok && !start.ok ? start : changed;
}

/** It does not take place. */
export const cancelInterview = (tx: Writing, seen: SeenInterview): Promise<Outcome<Changed>> =>
  change(
    tx,
    seen,
    { cancelledAt: sql`now()` },
    (before) => ({
      kind: 'interview-cancelled',
      data: { on: dayOf(before.startsAt, before.zone ?? tx.person.timeZone) },
    }),
    ({ cancelledAt }) => cancelledAt === null,
  );

/** It takes place after all. */
export const holdInterview = (tx: Writing, seen: SeenInterview): Promise<Outcome<Changed>> =>
  change(
    tx,
    seen,
    { cancelledAt: null },
    () => ({ kind: 'interview-changed', data: { held: true } }),
    ({ cancelledAt }) => cancelledAt !== null,
  );

/** Keeps what the seeker means to ask and to remember. Nothing of it is in the history: it is a notebook. */
export const prepare = (tx: Writing, { questions, notes, ...seen }: Prepared): Promise<Outcome<Changed>> =>
  change(tx, seen, { questions, notes });

/** Looks back: what went well first. Once it has begun, and as often as one likes. */
export const reflect = (tx: Writing, { wentWell, nextTime, ...seen }: Reflected): Promise<Outcome<Changed>> =>
  change(
    tx,
    seen,
    { wentWell, nextTime: nextTime || null, reflectedAt: sql`coalesce(${interviews.reflectedAt}, now())` },
    ({ reflectedAt }) => (reflectedAt ? undefined : { kind: 'reflected' }),
    (before) => hasBegun(before, new Date()),
  );

/** Remembers that they were thanked, which is a win. */
export async function markThanked(tx: Writing, seen: SeenInterview): Promise<Outcome<Changed>> {
  const changed = await change(
    tx,
    seen,
    { thankedAt: sql`now()` },
    () => ({ kind: 'thanked' }),
    ({ thankedAt, ...one }) => thankedAt === null && hasBegun(one, new Date()),
  );
  if (!changed.ok) return changed;
  const about = (await findInterview(tx, seen.id))?.organisation ?? '';
  await keepWin(tx, { kind: 'thanked', subjectKind: 'interview', subjectId: seen.id, about });
  return changed;
}

/** One without a date may have been held: its seeker knows. */
const hasBegun = (one: Pick<Interview, 'startsAt' | 'minutes' | 'cancelledAt'>, now: Date) =>
  stateOf({ ...one, minutes: 0 }, now) !== 'coming' && one.cancelledAt === null;

/** The moment that a zone's clocks show so; of two the earlier one. */
function startOf(shown: string | null, zone: string): Outcome<string | null> {
  if (shown === null) return done(null);
  const [start] = momentsOf(zone, shown);
  if (!start) return refused('no-such-hour');
  return isPlausible(start, new Date()) ? done(start.toISOString()) : refused('year-off');
}

const isoOf = (at: string | null) => at && new Date(at).toISOString();
const dayOf = (at: string | null, zone: string) => at && dayIn(zone, new Date(at));

/**
 * The one versioned update, with what the history says of it.
 * Refuses 'no-such-move' where the interview is not as it has to be for that.
 */
async function change(
  tx: Writing,
  { id, version }: SeenInterview,
  columns: object,
  said?: (before: Interview) => Pick<EventGiven, 'kind' | 'data'> | undefined,
  may?: (before: Interview) => boolean,
): Promise<Outcome<Changed>> {
  // Found first, since one whose application is in the bin is not there.
  const before = await findInterview(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  if (may && !may(before)) return refused('no-such-move');
  const [changed] = await tx.db
    .update(interviews)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, interviews, and(eq(interviews.id, id), eq(interviews.version, version))))
    .returning({
      id: interviews.id,
      version: interviews.version,
      applicationId: interviews.applicationId,
    });
  if (!changed) return refused('stale');
  const event = said?.(before);
  if (event)
    await appendEvent(tx, {
      applicationId: changed.applicationId,
      kind: event.kind,
      data: { interviewId: id, ...event.data },
    });
  return done(changed);
}
