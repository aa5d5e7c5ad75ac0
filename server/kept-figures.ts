import type { EffortOver } from '@/lib/insights/effort';
import type { Figures } from '@/lib/insights/figures';

/** What is worked out of many rows, and none of them. */
export interface WorkedOut {
  readonly figures: Figures;
  readonly effort: EffortOver;
}

/**
 * Figures worked out before, until the rows beneath them change: to say that nothing changed is one short query, to read
 * ten thousand applications again is not. Another instance works them out itself; nothing is kept that it would miss.
 * Counts and days are in them, what things and organisations are called, and none of the words that somebody said.
 */
const kept = new Map<string, { readonly worked: WorkedOut; readonly until: number }>();
/** So many are kept at most, the oldest goes first; and none is shown for longer than so many ms. */
const MOST = 200;
const LONGEST = 15 * 60_000;

/** A transaction still under way may have begun before the latest act that can be seen; after so many ms none has. */
const SETTLED = 60_000;

/**
 * The figures of a key, worked out unless they are kept. The key says whose they are, by what they would change, and what
 * was worked out with them.
 * @param changedAt when the latest act was (ISO 8601): only once it is settled that there was no other are they kept.
 * @param workOut says also until when they hold if nobody does anything (ISO 8601); undefined is for good.
 */
export async function keptFigures<T extends WorkedOut>(
  key: string,
  changedAt: string | undefined,
  workOut: () => Promise<T & { readonly until?: string | null | undefined }>,
): Promise<Omit<T, 'until'>> {
  const now = Date.now();
  for (const [old, { until }] of kept) {
    if (until > now && kept.size <= MOST) break;
    kept.delete(old);
  }
  const found = kept.get(key);
  if (found && found.until > now) return found.worked as unknown as Omit<T, 'until'>;
  const { until, ...worked } = await workOut();
  if (changedAt && now - Date.parse(changedAt) > SETTLED) {
    // As the youngest, so that the oldest are the first.
    kept.delete(key);
    kept.set(key, { worked, until: Math.min(now + LONGEST, until ? Date.parse(until) : Infinity) });
  }
  return worked;
}
