import { type ApartCue, apartCues } from '@/lib/feedback/apart-cues';
import { sentencesOf } from '@/lib/feedback/sentences';

type Heard = readonly { readonly words: string }[];

const isIn = (heard: Heard, text: string) => heard.some(({ words }) => words.includes(text));

/**
 * Sentences of the reason in a "no" that may have no place in a decision, and that are in nothing kept as feedback, where
 * the same would be offered.
 * @param heard what is kept as feedback on it.
 */
export const cuesInReason = (reason: string | null, heard: Heard): ApartCue[] =>
  apartCues(reason ?? '').filter(({ passage }) => !isIn(heard, passage.text));

/**
 * What is still to be kept of a reason: all of it, or, where a sentence that was offered is kept already, the passages
 * around what is, as they stand and a line each.
 */
export function unheardIn(reason: string, heard: Heard): string {
  if (!apartCues(reason).some(({ passage }) => isIn(heard, passage.text))) return reason;
  const left: { start: number; end: number }[] = [];
  let isGoingOn = false;
  for (const { start, end, text } of sentencesOf(reason)) {
    const isKept = isIn(heard, text);
    const before = isGoingOn ? left.at(-1) : undefined;
    if (before && !isKept) before.end = end;
    else if (!isKept) left.push({ start, end });
    isGoingOn = !isKept;
  }
  return left.map(({ start, end }) => reason.slice(start, end)).join('\n');
}
