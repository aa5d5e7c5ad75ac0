import type { Decision, Source } from '@/lib/feedback/rules';
import type { StageKind } from '@/lib/stages/rules';

/** What is known of somebody who answered, when a second question is thought of. */
export interface AfterAnswer {
  readonly stageKind: StageKind | null;
  readonly isFinalRound: boolean;
  readonly predetermined: boolean;
  /** How many things they liked were noted. */
  readonly liked: number;
  /** Everything they said about it. */
  readonly words: readonly string[];
  readonly decisions: readonly (Decision | null)[];
  /** The seeker says so: the role is still open, as far as they know. */
  readonly roleOpen: boolean;
}

export type OpenBecause = 'met' | 'warm' | 'role-open';

/** Words with which people leave a door open. English; a hint, and never more. */
const WARM =
  /\b(?:(?:keep|stay|remain) in touch|(?:happy|glad|pleased|delighted) to (?:talk|chat|discuss|answer|help|speak|hear|explain)|feel free|hesitate to|get back to (?:me|us)|appl(?:y|ying) again|(?:call|ring|write to) me|any (?:more |further )?questions|hope (?:we|to) (?:meet|speak|talk|see|hear))\b/i;

/**
 * Why the second question, "may I answer one or two points?", may be suggested; null where it is not.
 * - They met: it went to an interview or further.
 * - They answered warmly: they liked something, or said a word that leaves a door open.
 * - The role is still open, as far as the seeker knows.
 * Never where somebody was chosen from the start, nor where something they said should not count: there is nothing to
 * answer in either.
 */
export function openBecause(given: AfterAnswer): OpenBecause | null {
  if (given.predetermined || hasApart(given.decisions)) return null;
  if (given.isFinalRound || given.stageKind === 'interview' || given.stageKind === 'offer') return 'met';
  if (given.liked > 0 || given.words.some((said) => WARM.test(said))) return 'warm';
  return given.roleOpen ? 'role-open' : null;
}

/** Whether something that was said should not count: then no thanks and no answer are suggested. */
export const hasApart = (decisions: readonly (Decision | null)[]): boolean =>
  decisions.includes('should-not-count');

/** Whether a person said any of it: an automatic report and a guess of one's own have nobody to thank. */
export const isSomebodys = (sources: readonly Source[]): boolean =>
  sources.some((source) => source !== 'automatic' && source !== 'my-guess');

export const DOOR_WORDS: Record<OpenBecause, string> = {
  met: 'You met them, so there is a conversation to go back to.',
  warm: 'They answered warmly.',
  'role-open': 'The role is still open, as far as you know.',
};
