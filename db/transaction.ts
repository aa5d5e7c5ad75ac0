import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ReservedSql } from 'postgres';
import { AppError } from '@/lib/acts/app-error';
import { type Outcome, refused } from '@/lib/acts/outcome';
import { mayAct } from '@/lib/coach-links/rules';
import { appendAccess } from './access-log/writes';
import { type ActGiven, beginAct, finishAct } from './acts/writes';
import { type Database, onConnection } from './client';
import { coachLinks } from './coach-links/tables';
import { inTransaction, inWriting } from './connection';
import { oneTrip } from './one-trip';
import { onReplica } from './replica';
import type { CoachDoing, CoachScope, OwnScope, RosterScope, Scope, SystemScope } from './scope';
import { countFor, enter, noteSeen, previewAs, type SessionRow } from './session-check';

/** What reads take first: whose rows, and the open transaction to read them in. */
export interface Reading<S extends Scope = Scope> {
  readonly scope: S;
  readonly db: Database;
}
/** What writes take first: an owner's own rows, the transaction, the act it is part of, and whose day it is. */
export interface Writing extends Reading<OwnScope> {
  readonly actId: string;
  readonly person: Pick<SessionRow, 'name' | 'timeZone'> &
    Partial<Pick<SessionRow, 'locale' | 'preferences'>>;
  /** Whose proposal the seeker accepts with this act: the history says so. */
  readonly proposedBy?: string;
}

/** What a coach's writes take first: a client's rows as far as the link allows, the transaction, the act, and the coach. */
export interface CoachWriting extends Reading<CoachScope> {
  readonly actId: string;
  /** The coach, and by which name the client knows them. */
  readonly coach: { readonly id: string; readonly name: string };
  /** Says what the act is about, for the access log, where that is only known once it is found. */
  readonly says: (about: string, subjectId?: string) => void;
  readonly person: Pick<SessionRow, 'timeZone' | 'locale'>;
}

type Awaitables = Record<string, PromiseLike<unknown>>;
type Settled<T extends Awaitables> = { [K in keyof T]: Awaited<T[K]> };

/**
 * One page's reads, in one read-only transaction, all sent at once: settings, session check, then `ask`'s queries.
 * The check sets the viewer only if the cookie's secret fits, so a false claim's queries find nothing, and what they
 * answer is thrown away.
 * @throws AppError 'signed-out' when the claim is false; 'leaving' when the account is being left; 'database-down' when
 * nothing answers.
 */
export async function read<S extends Exclude<Scope, { kind: 'system' }>, T extends Awaitables>(
  scope: S,
  ask: (tx: Reading<S>) => T,
): Promise<Settled<T> & { session: SessionRow }> {
  return readWith(scope, ask);
}

/**
 * The same, to work out figures for a coach: of clients who share the figures ('insights') or how much they do
 * ('activity') the rows beneath are readable too, and only here. What is asked has to be counts, days and shares: nothing
 * of a row may leave it. A test lists who calls this.
 */
export async function count<S extends RosterScope | CoachScope, T extends Awaitables>(
  scope: S,
  part: 'activity' | 'insights',
  ask: (tx: Reading<S>) => T,
): Promise<Settled<T> & { session: SessionRow }> {
  return readWith(scope, ask, (connection) => countFor(connection, part));
}

async function readWith<S extends Exclude<Scope, { kind: 'system' }>, T extends Awaitables>(
  scope: S,
  ask: (tx: Reading<S>) => T,
  begin: (connection: ReservedSql) => void = () => {},
): Promise<Settled<T> & { session: SessionRow }> {
  const reading = async (connection: ReservedSql) => {
    // How many clients a coach has makes the plan; an owner is like any other.
    const entering = enter(connection, scope.claim, scope.kind !== 'roster');
    if (scope.kind === 'coach' && scope.isPreview) previewAs(connection, scope.linkId);
    begin(connection);
    const asked = ask({ scope, db: onConnection(connection) });
    const names = Object.keys(asked);
    const [session, ...answers] = await Promise.all([entering, ...Object.values(asked)]);
    if (!session) throw new AppError('signed-out');
    refuseLeaver(scope, session);
    if (!session.seenToday) void noteSeen(scope.claim);
    return { ...Object.fromEntries(names.map((name, i) => [name, answers[i]])), session } as Settled<T> & {
      session: SessionRow;
    };
  };
  const elsewhere = scope.kind === 'coach' ? await onReplica(scope.position, reading) : undefined;
  return elsewhere ? elsewhere.value : inTransaction('read only', reading);
}

/**
 * A long look at an owner's rows: query after query, all of one moment, in a read-only transaction whose times are
 * written in UTC.
 * @throws AppError 'signed-out' when the claim is false; 'leaving' when the account is being left; 'database-down' when
 * nothing answers.
 */
export async function readAtLength<T>(
  scope: OwnScope,
  look: (tx: Reading<OwnScope>) => Promise<T>,
): Promise<T> {
  return inTransaction('isolation level repeatable read, read only', async (connection) => {
    const db = onConnection(connection);
    const [session] = await Promise.all([enter(connection, scope.claim), inUtc(db)]);
    if (!session) throw new AppError('signed-out');
    refuseLeaver(scope, session);
    return look({ scope, db });
  });
}

/**
 * A look that leaves a mark, in a transaction of its own. Of a coach's at a client: the link is found and the line written
 * on the client's access log, before anything is read; a seeker who previews what their own coach sees writes none. Of a
 * seeker's: that a coach's words were seen. It is no act: nothing is done that could be done twice.
 */
export async function visit<S extends RosterScope | OwnScope, T>(
  scope: S,
  body: (tx: Reading<S>) => Promise<T>,
): Promise<T> {
  return inTransaction('read write', async (connection) => {
    const session = await enter(connection, scope.claim);
    if (!session) throw new AppError('signed-out');
    refuseLeaver(scope, session);
    return body({ scope, db: onConnection(connection) });
  });
}

/**
 * One act of a coach's for a client: all its rows and its line on the client's access log, or none. The link is held
 * until the end, so that consent which ends or shrinks meanwhile is either waited for or seen. The act is kept among the
 * coach's own.
 * Refused as 'not-found' without an open link, and as 'not-shared' where the part is not shared (any more).
 */
export async function writeAsCoach<T>(
  scope: RosterScope,
  doing: CoachDoing,
  act: ActGiven,
  made: (link: LinkHeld) => CoachScope,
  body: (tx: CoachWriting) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inWriting(async (connection) => {
      const db = onConnection(connection);
      const entering = enter(connection, scope.claim);
      const own = { scope: { owner: scope.claim.userId }, db };
      const [session, begun] = await Promise.all([entering, beginAct(own, act)]).catch(
        unlessSignedOut(entering),
      );
      if (!session) throw new AppError('signed-out');
      refuseLeaver(scope, session);
      if (begun.done) return begun.outcome as Outcome<T>;
      const [link] = await db
        .select({
          id: coachLinks.id,
          ownerId: coachLinks.ownerId,
          coachName: coachLinks.coachName,
          clientName: coachLinks.clientName,
          scopes: coachLinks.scopes,
          commentScopes: coachLinks.commentScopes,
        })
        .from(coachLinks)
        .where(
          and(
            eq(coachLinks.id, doing.linkId),
            eq(coachLinks.coachId, scope.claim.userId),
            isNull(coachLinks.endedAt),
          ),
        )
        .for('no key update');
      if (!link) throw new Refusal(refused('not-found'));
      if (!mayAct('coach', link, doing.act)) throw new Refusal(refused('not-shared'));
      const coach = { id: scope.claim.userId, name: link.coachName };
      let { about, subjectId } = doing;
      const says: CoachWriting['says'] = (words, id) => {
        about = words;
        subjectId = id ?? subjectId;
      };
      const outcome = await body({ scope: made(link), db, actId: act.id, coach, says, person: session });
      if (!outcome.ok) throw new Refusal(outcome);
      await appendAccess(db, {
        ownerId: link.ownerId,
        linkId: link.id,
        coachId: coach.id,
        coachName: coach.name,
        ...(doing.act === 'end-link' ? ENDED : { kind: 'did', what: doing.act }),
        subjectId,
        about,
      });
      await finishAct(own, act, outcome.value);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    throw error;
  }
}
/** Of a link that its coach has just ended there is one line left to write, and that is what it says. */
const ENDED = { kind: 'consent', what: 'ended-by-coach' } as const;

/** A link that a transaction holds. */
export interface LinkHeld {
  readonly id: string;
  readonly ownerId: string;
  readonly coachName: string;
  readonly clientName: string;
  readonly scopes: CoachLinkRow['scopes'];
  readonly commentScopes: CoachLinkRow['commentScopes'];
}
type CoachLinkRow = typeof coachLinks.$inferSelect;

/** From here on the transaction writes moments as they are in UTC. */
export const inUtc = (db: Database) => db.execute(sql`select set_config('TimeZone', 'UTC', true)`);

/**
 * One act: all its rows, or none. A refusal leaves nothing behind; an act already done is not done again but answers
 * what it answered then.
 * @param act its id (from the form, so that a double click carries the same), kind, and what was sent.
 */
export async function write<T>(
  scope: OwnScope,
  act: ActGiven,
  body: (tx: Writing) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inWriting(async (connection) => {
      const db = onConnection(connection);
      const entering = enter(connection, scope.claim);
      const [session, begun] = await Promise.all([entering, beginAct({ scope, db }, act)]).catch(
        unlessSignedOut(entering),
      );
      if (!session) throw new AppError('signed-out');
      refuseLeaver(scope, session);
      if (begun.done) return begun.outcome as Outcome<T>;
      const outcome = await body({ scope, db, actId: act.id, person: session });
      if (!outcome.ok) throw new Refusal(outcome);
      await finishAct({ scope, db }, act, outcome.value);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    throw error;
  }
}

/**
 * The one place that keeps an account which is being left from doing anything: every page, action and route of somebody
 * signed in comes through a read or a write. Of a coach it is the coach's own account; whoever leaves ends their links.
 */
function refuseLeaver(scope: Exclude<Scope, SystemScope>, { deletionDueAt }: SessionRow): void {
  if (deletionDueAt && !(scope.kind === 'own' && scope.evenLeaving)) throw new AppError('leaving');
}

/** A job's transaction: no viewer, only the rows that the job's own policies open. */
export async function runJob<T>(
  scope: SystemScope,
  body: (tx: Reading<SystemScope>) => Promise<T>,
): Promise<T> {
  return inTransaction('read write', async (connection) => {
    await oneTrip(connection).unsafe(`select set_config('app.job', $1, true)`, [scope.job]);
    return body({ scope, db: onConnection(connection) });
  });
}

/** Carries a refusal out of the transaction, so that it is rolled back. */
class Refusal extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('refused');
  }
}

/** Without a viewer the first insert is refused by policy: say why, and not how. */
const unlessSignedOut = (entering: Promise<SessionRow | undefined>) => async (error: unknown) => {
  if (!(await entering.catch(() => true))) throw new AppError('signed-out', { cause: error });
  throw error;
};
