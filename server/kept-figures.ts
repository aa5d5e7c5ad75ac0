import type { Figures } from '@/lib/insights/figures';

/**
 * Figures worked out before, until the rows beneath them change: ten thousand applications take some hundred times as
 * long to read as to say that nothing changed. Another instance works them out itself; nothing is kept that it would
 * miss. Counts, names of sources and of kinds of role are all that is in them.
 */
const kept = new Map<string, { readonly figures: Figures; readonly until: number }>();
/** So many are kept at most, the oldest goes first; and none for longer than so many ms, whosever it was. */
const MOST = 200;
const LONGEST = 15 * 60_000;

/** A transaction still under way may write what is older than the latest change that can be seen: ms. */
const SETTLED = 60_000;

/**
 * The figures of a key, worked out unless they are kept. The key says whose they are and by what they would change.
 * @param changedAt when the latest change was, in ms: only once it is settled are they kept.
 */
export async function keptFigures(
  key: string,
  changedAt: number | null,
  workOut: () => Promise<Figures>,
): Promise<Figures> {
  const now = Date.now();
  for (const [old, { until }] of kept) {
    if (until > now && kept.size <= MOST) break;
    kept.delete(old);
  }
  const found = kept.get(key);
  if (found) return found.figures;
  const figures = await workOut();
  if (changedAt !== null && now - changedAt > SETTLED) kept.set(key, { figures, until: now + LONGEST });
  return figures;
}
