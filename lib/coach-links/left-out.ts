import type { StepName } from '@/lib/insights/fates';
import type { Rates } from '@/lib/insights/rates';
import { counted } from '@/lib/insights/words';

/**
 * How many were left out of a client's rates, for their coach: one number without its reasons, as one of them is that
 * something should not count, which is shared with nobody. Undefined where none was.
 * @param at at which step besides; every step where not said.
 */
export function leftOutFor({ out, steps }: Rates, at?: StepName | 'none'): string | undefined {
  const outAt = steps
    .filter(({ step }) => at === undefined || step === at)
    .flatMap(({ out }) => Object.values(out));
  const n = [...Object.values(out), ...outAt].reduce((sum, one) => sum + one, 0);
  return n > 0 ? `Left out: ${counted(n, 'application')} of which no figure can be made.` : undefined;
}
