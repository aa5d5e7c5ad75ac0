import type { Concern } from '@/db/feedback/reads';
import type { EvidenceRow, Response } from '@/db/responses/reads';
import { takesPart } from '@/lib/responses/rules';

export interface Point {
  readonly doubt: Concern;
  readonly response: Response | undefined;
  readonly evidence: readonly EvidenceRow[];
  /** What it is called: its theme, or its number where it has none. Never their words. */
  readonly name: string;
}

/** The doubts that take part, in the order in which they were heard and noted, each with what is prepared for it. */
export function pointsOf(
  concerns: readonly Concern[],
  responses: readonly Response[],
  evidence: readonly EvidenceRow[],
): Point[] {
  return concerns
    .filter(takesPart)
    .toSorted((one, other) => Date.parse(one.heardAt) - Date.parse(other.heardAt))
    .map((doubt, at) => ({
      doubt,
      response: responses.find(({ concernId }) => concernId === doubt.id),
      evidence: evidence.filter(({ concernId }) => concernId === doubt.id),
      name: doubt.theme ?? `Point ${at + 1}`,
    }));
}
