import type { Fit, GoalLineKind } from './rules';

/** What is known: *unknown* is never *no*. */
export type Held = Fit | 'unknown';

export const HELD_WORDS: Record<Held, string> = { yes: 'Yes', no: 'No', unknown: 'Not known' };

/** One thing of the goal, in the seeker's words. */
export interface GoalLine {
  readonly id: string;
  readonly kind: GoalLineKind;
  readonly words: string;
  readonly weight: number | null;
}

/** What was written down of a line; `applicationId` null where it is about the organisation. */
export interface FitKnown {
  readonly lineId: string;
  readonly organisationId: string;
  readonly applicationId: string | null;
  /** Null where there is only a note about it: not known. */
  readonly fit: Fit | null;
  readonly why: string;
}

/** An organisation, or one application there. */
export interface Place {
  readonly organisationId: string;
  readonly applicationId: string | null;
}

export interface Answer {
  readonly held: Held;
  readonly why: string;
}

/** Whether one line of the goal holds somewhere: what was said of the application, else of its organisation. */
export function heldAgainst(lineId: string, of: Place, fits: readonly FitKnown[]): Answer {
  const about = fits.filter((fit) => fit.lineId === lineId && fit.organisationId === of.organisationId);
  const own = about.find(({ applicationId }) => applicationId === of.applicationId);
  const theirs = about.find(({ applicationId }) => applicationId === null);
  const found = [own, theirs].find((one) => one?.fit);
  return { held: found?.fit ?? 'unknown', why: (found ?? own ?? theirs)?.why ?? '' };
}
