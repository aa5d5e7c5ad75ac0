import type { Held } from './fit';
import { type GoalLineKind, USUAL_WEIGHT } from './rules';

interface Counted {
  readonly kind: GoalLineKind;
  readonly held: Held;
  readonly weight: number | null;
}

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly known: number;
  readonly total: number;
}

export function tally(lines: readonly Counted[]): Tally {
  const of = (held: Held) => lines.filter((line) => line.held === held).length;
  const [yes, no, unknown] = [of('yes'), of('no'), of('unknown')];
  return { yes, no, unknown, known: yes + no, total: lines.length };
}

/** "4 of 6 known: 3 yes, 1 no, 2 unknown", "none of 6 known yet"; '' of no lines. Never one figure: what is not known stays in sight. */
export function tallyWords(lines: readonly Counted[]): string {
  const { yes, no, unknown, known, total } = tally(lines);
  if (total === 0) return '';
  if (known === 0) return `none of ${total} known yet`;
  return `${known} of ${total} known: ${yes} yes, ${no} no, ${unknown} unknown`;
}

/** The must-haves first and alone, where there are any beside others; then all. Sentences in order, '' left out. */
export function summaryWords(lines: readonly Counted[]): string[] {
  const musts = lines.filter(({ kind }) => kind === 'must-have');
  const all = tallyWords(lines);
  if (musts.length === lines.length) return all ? [`${all[0]?.toUpperCase()}${all.slice(1)}.`] : [];
  const first = tallyWords(musts);
  return [first && `Must-haves: ${first}.`, `In all: ${all}.`].filter(Boolean);
}

/**
 * What share of the weight of what is known says yes, from 0 to 1; null where nothing is known. What is not known
 * weighs nothing, so it is told beside it how much that is.
 */
export function weightedShare(lines: readonly Counted[]): number | null {
  const weight = (some: readonly Counted[]) =>
    some.reduce((sum, line) => sum + (line.weight ?? USUAL_WEIGHT), 0);
  const known = lines.filter(({ held }) => held !== 'unknown');
  if (known.length === 0) return null;
  return weight(known.filter(({ held }) => held === 'yes')) / weight(known);
}

/** The same in a sentence that says what it rests on. */
export function weightedWords(lines: readonly Counted[]): string {
  const share = weightedShare(lines);
  const { known, total } = tally(lines);
  if (share === null) return 'By your weights there is nothing to say yet: no line is known.';
  return `By your weights, ${Math.round(share * 100)}% of what is known says yes. That rests on ${known} of ${total} lines, and leaves out what is not known.`;
}
