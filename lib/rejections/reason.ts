import { type ApartCue, apartCues } from '@/lib/feedback/apart-cues';

/**
 * Sentences of the reason in a "no" that may have no place in a decision, and that are in nothing kept as feedback, where
 * the same would be offered.
 * @param heard what is kept as feedback on it.
 */
export const cuesInReason = (
  reason: string | null,
  heard: readonly { readonly words: string }[],
): ApartCue[] =>
  apartCues(reason ?? '').filter(({ passage }) => !heard.some(({ words }) => words.includes(passage.text)));
