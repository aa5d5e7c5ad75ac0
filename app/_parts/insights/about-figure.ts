import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import type { Behind } from '@/lib/insights/behind';
import { METHODS } from '@/lib/insights/methods';
import type { About } from './figure-section';

/**
 * What stands around a figure.
 * @param theirs where a client's figures stand, for their coach: then nothing leads to what was counted.
 */
export function aboutFigure(
  figure: Behind,
  title: string,
  { asked, theirs }: { readonly asked: InsightsAsked; readonly theirs?: string | undefined },
): About {
  const { counts, how, least } = METHODS[figure];
  const method = [counts, how, least] as const;
  if (theirs) return { id: figure, title, method };
  return {
    id: figure,
    title,
    method,
    rows: insightsHref('/insights/rows', asked, { figure }),
    csv: insightsHref('/insights/csv', asked, { figure }),
    more: `/insights/methods#${figure}`,
  };
}
