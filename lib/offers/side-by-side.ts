import type { Period } from '@/lib/applications/rules';
import type { Fit } from '@/lib/goals/rules';

/** What is known: *unknown* is never *no*. */
export type Held = Fit | 'unknown';

export const HELD_WORDS: Record<Held, string> = { yes: 'Yes', no: 'No', unknown: 'Not known' };

/** What was written down of a line; `applicationId` null where it is about the organisation. */
export interface FitKnown {
  readonly lineId: string;
  readonly organisationId: string;
  readonly applicationId: string | null;
  readonly fit: Fit;
  readonly why: string;
}

/** Whether one line of the goal holds for an application: what was said of it, else of its organisation. */
export function heldAgainst(
  lineId: string,
  of: { readonly organisationId: string; readonly applicationId: string },
  fits: readonly FitKnown[],
): { readonly held: Held; readonly why: string } {
  const about = fits.filter((fit) => fit.lineId === lineId && fit.organisationId === of.organisationId);
  const found =
    about.find(({ applicationId }) => applicationId === of.applicationId) ??
    about.find(({ applicationId }) => applicationId === null);
  return found ? { held: found.fit, why: found.why } : { held: 'unknown', why: '' };
}

export interface Pay {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
}

/** Months and years can be told from each other; hours and days would need a week that nobody wrote down. */
const A_YEAR: Partial<Record<Period, number>> = { year: 1, month: 12 };

/** Whether an offer pays at least the floor of the goal. */
export function paysFloor(offer: Pay, floor: Pay): Held {
  if (offer.amount === null || floor.amount === null) return 'unknown';
  if (!offer.currency || offer.currency !== floor.currency || !offer.period || !floor.period)
    return 'unknown';
  if (offer.period === floor.period) return offer.amount >= floor.amount ? 'yes' : 'no';
  const [one, other] = [A_YEAR[offer.period], A_YEAR[floor.period]];
  if (!one || !other) return 'unknown';
  return offer.amount * one >= floor.amount * other ? 'yes' : 'no';
}
