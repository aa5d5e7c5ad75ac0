import { eq, lt, notInArray, or, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Kept } from '@/lib/captures/input';
import type { Proposals } from '@/lib/captures/proposal';
import { type CaptureKind, MOST_WAITING } from '@/lib/captures/rules';
import { dayIn } from '@/lib/time/days';
import { noonIn } from '@/lib/time/zones';
import { applications } from '../applications/tables';
import { addApplication, keepPosting } from '../applications/writes';
import { findAlike } from '../earlier/reads';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import { findStage, firstOpenStage, firstStageOf } from '../stages/reads';
import type { Reading, Writing } from '../transaction';
import { findCapture } from './reads';
import { captures } from './tables';

interface Caught {
  readonly id: string;
  readonly kind: CaptureKind;
  readonly url: string | null;
  readonly text: string;
  readonly proposals: Proposals;
}

/** Keeps for a day what was caught, to be looked over. The person's own expired ones go, and of too many the oldest. */
export async function keepCapture(
  tx: Writing,
  { proposals, ...caught }: Caught,
): Promise<Outcome<{ id: string }>> {
  await tx.db.insert(captures).values({
    ...caught,
    ownerId: tx.scope.owner,
    proposal: proposals,
    expiresAt: sql`now() + interval '1 day'`,
  });
  const newest = tx.db
    .select({ id: captures.id })
    .from(captures)
    .where(owned(tx.scope, captures))
    .orderBy(sql`${captures.createdAt} desc, ${captures.id} desc`)
    .limit(MOST_WAITING);
  await tx.db
    .delete(captures)
    .where(
      owned(tx.scope, captures, or(lt(captures.expiresAt, sql`now()`), notInArray(captures.id, newest))),
    );
  return done({ id: caught.id });
}

/**
 * What was caught becomes an application with its advert, as the person left the proposal: all of it in one act. One
 * that is here already is refused, unless the person says that it is another. A closing day still ahead becomes the next
 * action of what is only saved.
 */
export async function useCapture(tx: Writing, id: string, kept: Kept): Promise<Outcome<{ id: string }>> {
  // Held before anything is looked for: of two windows that keep it at once the later finds what the other did.
  await tx.db
    .select({ id: captures.id })
    .from(captures)
    .where(owned(tx.scope, captures, eq(captures.id, kept.id)))
    .for('update');
  const [capture, chosen, alike] = await Promise.all([
    findCapture(tx, kept.id),
    kept.stageId ? findStage(tx, kept.stageId) : saved(tx),
    kept.another ? undefined : findAlike(tx, kept),
  ]);
  // Who says when they applied has applied, whatever stage was proposed.
  const stage =
    kept.appliedOn && chosen?.kind === 'saved' ? ((await firstStageOf(tx, 'applied')) ?? chosen) : chosen;
  if (!capture || !stage) return refused('not-found');
  if (alike) return refused('here-already');
  const today = dayIn(tx.person.timeZone, new Date());
  if (kept.appliedOn && kept.appliedOn > today) return refused('in-the-future');
  const isSaved = stage.kind === 'saved';
  const { organisation, role, url, appliedOn } = kept;
  const on = isSaved ? null : appliedOn;
  const added = await addApplication(tx, id, {
    organisation,
    role,
    url,
    stageId: stage.id,
    // Noon where the seeker is; today's is now.
    ...(on && on < today ? { at: noonIn(tx.person.timeZone, on) } : {}),
  });
  if (!added.ok) return added;
  await setFacts(tx, id, kept, isSaved && kept.closesOn && kept.closesOn >= today ? kept.closesOn : null);
  if (kept.text) {
    const { text, source, postedOn, closesOn } = kept;
    await keepPosting(tx, { id, text, source, data: { postedOn, closesOn } });
  }
  // Of several on one page the others wait on.
  if (capture.proposals.adverts.length < 2) await throwCaptureAway(tx, kept.id);
  return done({ id });
}

const saved = async (tx: Writing) => (await firstStageOf(tx, 'saved')) ?? firstOpenStage(tx);

async function setFacts({ scope, db }: Writing, id: string, kept: Kept, closesOn: string | null) {
  const { place, workMode, salaryMin, salaryMax, currency, period, salaryText, source } = kept;
  await db
    .update(applications)
    .set({
      ...{ place, workMode, salaryMin, salaryMax, currency, period, salaryText, source },
      ...(closesOn ? { nextAction: 'Apply before it closes', nextActionOn: closesOn } : {}),
    })
    .where(owned(scope, applications, eq(applications.id, id)));
}

/** Throws it away before its day is over. */
export async function throwCaptureAway({ scope, db }: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const gone = await db
    .delete(captures)
    .where(owned(scope, captures, eq(captures.id, id)))
    .returning({ id: captures.id });
  return gone.length > 0 ? done({ id }) : refused('not-found');
}

/** The job that removes captures after their day. */
export async function removeExpiredCaptures({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(captures)
    .where(lt(captures.expiresAt, sql`now()`))
    .returning({ id: captures.id });
  return gone.length;
}
