import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import type {
  ApplicationAccepted,
  InterviewAccepted,
  NoAccepted,
  NoteAccepted,
  ProposalData,
} from '@/lib/proposals/input';
import { DAYS_OPEN, MOST_OPEN, type ProposalKind } from '@/lib/proposals/rules';
import { findApplication } from '../applications/reads';
import { addApplication, editApplication } from '../applications/writes';
import { setInterview } from '../interviews/writes';
import { owned } from '../owned';
import { logRejection } from '../rejections/writes';
import type { CoachWriting, Writing } from '../transaction';
import { isOpen } from './reads';
import { proposals } from './tables';

type Id = { id: string };
/** What an accepted one became, or was before when it was accepted already. */
export type Became = { id: string; kind: ProposalKind };

/** Lays an entry before the client. Refuses 'too-many-proposals' where so many wait already. */
export async function propose(
  tx: CoachWriting,
  data: ProposalData,
  applicationId: string | null = null,
): Promise<Outcome<Id>> {
  const { scope, db, coach } = tx;
  if (applicationId && !(await findApplication(tx, applicationId))) return refused('not-found');
  const waiting = await db
    .select({ id: proposals.id })
    .from(proposals)
    .where(owned(scope, proposals, eq(proposals.linkId, scope.linkId), isOpen))
    .limit(MOST_OPEN);
  if (waiting.length >= MOST_OPEN) return refused('too-many-proposals');
  const id = newId();
  await db.insert(proposals).values({
    ownerId: scope.owner,
    id,
    linkId: scope.linkId,
    by: 'coach',
    authorId: coach.id,
    authorName: coach.name,
    kind: data.kind,
    applicationId,
    data,
    expiresAt: sql`now() + make_interval(days => ${DAYS_OPEN}::int)` as unknown as string,
  });
  return done({ id });
}

/** Takes one's own back, as long as it waits. */
export async function withdrawProposal({ scope, db, coach }: CoachWriting, id: string): Promise<Outcome<Id>> {
  const own = and(eq(proposals.id, id), eq(proposals.linkId, scope.linkId), eq(proposals.authorId, coach.id));
  const [before] = await db
    .select({ state: proposals.state })
    .from(proposals)
    .where(owned(scope, proposals, own));
  if (!before) return refused('not-found');
  const [gone] = await db
    .update(proposals)
    .set({ state: 'withdrawn', answeredAt: sql`now()` })
    .where(owned(scope, proposals, own, eq(proposals.state, 'open')))
    .returning({ id: proposals.id });
  return gone || before.state === 'withdrawn' ? done({ id }) : refused('proposal-over');
}

/** The application that was proposed, as the seeker would have it. */
export const acceptApplication = (tx: Writing, { proposalId, ...given }: ApplicationAccepted) =>
  accept(tx, proposalId, 'application', (as) => addApplication(as, newId(), given));

/** The interview, of the application that it was proposed for. */
export const acceptInterview = (tx: Writing, { proposalId, interviewKind, ...given }: InterviewAccepted) =>
  accept(tx, proposalId, 'interview', (as, applicationId) =>
    setInterview(as, newId(), { applicationId, kind: interviewKind, round: null, ...given }),
  );

/** The "no": it rests like any other, and is nobody's news but the seeker's. */
export const acceptNo = (tx: Writing, { proposalId, ...given }: NoAccepted) =>
  accept(tx, proposalId, 'no', (as, applicationId) =>
    logRejection(as, newId(), {
      applicationId,
      ...given,
      stageId: '',
      isFinalRound: false,
      predetermined: false,
    }),
  );

/** The note, below what is noted there already. */
export const acceptNote = (tx: Writing, { proposalId, words }: NoteAccepted) =>
  accept(tx, proposalId, 'note', async (as, applicationId) => {
    const before = await findApplication(as, applicationId);
    if (!before) return refused('not-found');
    const { id, version, organisation, notes, ...facts } = before;
    const all = [notes, words].filter(Boolean).join('\n\n');
    const known = Object.fromEntries(
      Object.entries(facts).filter(([name]) => name in editInput.shape),
    ) as Pick<typeof facts, keyof typeof facts & keyof (typeof editInput)['shape']>;
    return editApplication(as, { ...known, id, version, organisation, notes: all });
  });

/** Not taken over. Nobody is asked why. */
export async function declineProposal(tx: Writing, id: string): Promise<Outcome<Id>> {
  const before = await hold(tx, id);
  if (!before) return refused('not-found');
  if (before.state === 'declined') return done({ id });
  if (before.state !== 'open') return refused('proposal-over');
  await end(tx, id, { state: 'declined' });
  return done({ id });
}

/**
 * Writes what was proposed, by the product's usual write and as the seeker's own act; the history says whose proposal it
 * was. Accepted twice it is there once. Refuses 'proposal-over' where it was answered, taken back or waited too long.
 */
async function accept(
  tx: Writing,
  id: string,
  kind: ProposalKind,
  make: (as: Writing, applicationId: string) => Promise<Outcome<Id>>,
): Promise<Outcome<Became>> {
  const before = await hold(tx, id);
  if (before?.kind !== kind) return refused('not-found');
  if (before.state === 'accepted') return done({ id: before.becameId ?? '', kind });
  if (!before.isOpen) return refused('proposal-over');
  const made = await make({ ...tx, proposedBy: before.authorName }, before.applicationId ?? '');
  if (!made.ok) return made;
  await end(tx, id, { state: 'accepted', becameId: made.value.id });
  return done({ id: made.value.id, kind });
}

/** The row of one, held until the act is over: of two windows the second finds what the first did. */
async function hold({ scope, db }: Writing, id: string) {
  const [row] = await db
    .select({
      kind: proposals.kind,
      state: proposals.state,
      applicationId: proposals.applicationId,
      authorName: proposals.authorName,
      becameId: proposals.becameId,
      isOpen: sql<boolean>`${isOpen}`,
    })
    .from(proposals)
    .where(owned(scope, proposals, eq(proposals.id, id)))
    .for('update');
  return row;
}

const end = ({ scope, db }: Writing, id: string, as: { state: 'accepted' | 'declined'; becameId?: string }) =>
  db
    .update(proposals)
    .set({ ...as, answeredAt: sql`now()` })
    .where(owned(scope, proposals, eq(proposals.id, id)));
