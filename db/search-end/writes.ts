import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { findApplication } from '../applications/reads';
import { standAt, undoMove } from '../applications/writes';
import { appendEvent } from '../events/writes';
import { firstStageOf } from '../stages/reads';
import type { Writing } from '../transaction';
import { findFinished, listWithdrawn } from './reads';

/** Finishes the search: what was chosen of what is open is withdrawn, the rest stays as it is. One act. */
export async function finishSearch(
  tx: Writing,
  ids: readonly string[],
): Promise<Outcome<{ withdrawn: number }>> {
  const stage = await firstStageOf(tx, 'closed');
  if (!stage) return refused('no-such-move');
  for (const id of ids) {
    const application = await findApplication(tx, id);
    if (!application) return refused('not-found');
    if (application.outcome) continue;
    const moved = await standAt(
      tx,
      application,
      application.version,
      { stage, outcome: 'withdrawn' },
      { kind: 'moved' },
    );
    if (!moved.ok) return moved;
  }
  await appendEvent(tx, { kind: 'search-finished', data: { withdrawn: ids.length } });
  return done({ withdrawn: ids.length });
}

/** The search goes on: nothing was lost, and nothing else changes. */
export async function resumeSearch(tx: Writing): Promise<Outcome<null>> {
  if (!(await findFinished(tx))) return refused('no-such-move');
  await appendEvent(tx, { kind: 'search-resumed' });
  return done(null);
}

/** Takes the finishing back: what it withdrew stands where it stood, unless it was moved again since. */
export async function undoFinish(tx: Writing): Promise<Outcome<{ back: number }>> {
  if (!(await findFinished(tx))) return refused('no-such-move');
  let back = 0;
  for (const { eventId } of await listWithdrawn(tx)) {
    const undone = await undoMove(tx, eventId);
    if (undone.ok) back += 1;
    else if (undone.reason !== 'stale') return undone;
  }
  await appendEvent(tx, { kind: 'search-resumed', data: { undone: true } });
  return done({ back });
}
