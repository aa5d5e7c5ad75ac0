import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import type { Behind } from '@/lib/insights/behind';
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
  if (theirs) return { id: figure, title };
  return {
    id: figure,
    title,
    rows: insightsHref('/insights/rows', asked, { figure }),
    csv: insightsHref('/insights/csv', asked, { figure }),
    more: `/insights/methods#${figure}`,
  };
}
