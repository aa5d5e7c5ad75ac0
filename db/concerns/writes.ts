import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { StrengthGiven } from '@/lib/concerns/input';
import { type Standing, standingOf } from '@/lib/concerns/standing';
import { forgetStrength } from '../apart/writes';
import { appendEvent } from '../events/writes';
import { concerns } from '../feedback/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { findConcernStory, listItemsOf, listLookedBack, listRatingsOf } from './reads';

/**
 * Whether a concern has become a strength, said by the seeker. It can be said once something later than the practice
 * speaks for it, and taken back at any time. Refuses 'no-such-move' before, and 'stale'.
 */
export async function answerStrength(tx: Writing, given: StrengthGiven): Promise<Outcome<{ id: string }>> {
  const story = await findConcernStory(tx, given.id);
  if (!story) return refused('not-found');
  if (story.version !== given.version) return refused('stale');
  const [items, ratings, lookedBack] = await Promise.all([
    listItemsOf(tx, given.id),
    listRatingsOf(tx, given.id),
    listLookedBack(tx),
  ]);
  const { kind } = standingOf({ ...story, items, ratings, lookedBack });
  if (kind !== FROM[given.go]) return refused('no-such-move');
  const [changed] = await tx.db
    .update(concerns)
    .set({ ...COLUMNS[given.go], version: given.version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, concerns, and(eq(concerns.id, given.id), eq(concerns.version, given.version))))
    .returning({ id: concerns.id });
  if (!changed) return refused('stale');
  if (given.go !== 'not-yet') await note(tx, story, given.go === 'strength');
  return done(changed);
}

/** Where a concern has to stand for each answer. */
const FROM: Record<StrengthGiven['go'], Standing['kind']> = {
  strength: 'asks',
  'not-yet': 'asks',
  'taken-back': 'strength',
};

const COLUMNS = {
  strength: { strengthenedAt: sql`now()`, notYetAt: null },
  'not-yet': { notYetAt: sql`now()` },
  'taken-back': { strengthenedAt: null, notYetAt: sql`now()` },
};

/** A line in the history and a win that doesn't name the doubt, or both taken back: the history keeps both lines. */
async function note(
  tx: Writing,
  { id, applicationId }: { id: string; applicationId: string | null },
  is: boolean,
): Promise<void> {
  await appendEvent(tx, { kind: 'strengthened', applicationId, data: { concernId: id, is } });
  if (is) await keepWin(tx, { kind: 'strengthened', subjectKind: 'concern', subjectId: id, about: '' });
  else await forgetStrength(tx, id);
}
