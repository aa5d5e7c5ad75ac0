import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { appendEvent } from '../events/writes';
import { undoAct } from '../moves/writes';
import { firstStageOf } from '../stages/reads';
import { holdApplications, standAll } from '../standings/writes';
import type { Writing } from '../transaction';
import { findFinished } from './reads';

/** Finishes the search: what was chosen of what is open is withdrawn, the rest stays as it is. One act. */
export async function finishSearch(
  tx: Writing,
  ids: readonly string[],
): Promise<Outcome<{ withdrawn: number }>> {
  const stage = await firstStageOf(tx, 'closed');
  if (!stage) return refused('no-such-move');
  const known = await holdApplications(tx, ids);
  if (ids.some((id) => !known.has(id))) return refused('not-found');
  const open = [...known.values()].filter(({ outcome }) => !outcome);
  await standAll(
    tx,
    open.map((before) => ({ before, version: before.version, to: { stage, outcome: 'withdrawn' } })),
    { kind: 'moved' },
  );
  await appendEvent(tx, { kind: 'search-finished', data: { withdrawn: open.length } });
  return done({ withdrawn: open.length });
}

/** The search goes on: nothing was lost, and nothing else changes. */
export async function resumeSearch(tx: Writing): Promise<Outcome<null>> {
  if (!(await findFinished(tx))) return refused('no-such-move');
  await appendEvent(tx, { kind: 'search-resumed' });
  return done(null);
}

/** Takes the finishing back: what it withdrew stands where it stood, unless it was moved again since. */
export async function undoFinish(tx: Writing): Promise<Outcome<{ back: number }>> {
  const finished = await findFinished(tx);
  if (!finished) return refused('no-such-move');
  const undone = await undoAct(tx, finished.actId);
  // It may have withdrawn none, or all of them have moved on.
  if (!undone.ok && undone.reason !== 'stale' && undone.reason !== 'not-found') return undone;
  await appendEvent(tx, { kind: 'search-resumed', data: { undone: true } });
  return done({ back: undone.ok ? undone.value.back.length : 0 });
}
