/** How a message may sound. */
export const TONES = [
  'defensive',
  'argumentative',
  'blame',
  'sarcasm',
  'pleading',
  'pressure',
  'self-abasement',
  'demand',
] as const;
/** What it may lack, or have too much of. */
export const SHAPES = ['no-thanks', 'no-ask', 'too-many-asks', 'too-long', 'shouting', 'unfilled'] as const;
export type Tone = (typeof TONES)[number];
export type Shape = (typeof SHAPES)[number];
export type FindingKind = Tone | Shape;
export const FINDING_KINDS: readonly FindingKind[] = [...TONES, ...SHAPES];

/** What a message is for: only an ask needs thanks and a clear ask. */
export const MESSAGE_KINDS = ['ask', 'thanks', 'answer', 'other'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What a letter is for, or that it is about rights or adjustments, where nobody's tone is anybody's business. */
export const TONE_ASKED = [...MESSAGE_KINDS, 'off'] as const;
export type ToneAsked = (typeof TONE_ASKED)[number];

/** One place where a reader may hear something that was not meant. */
export interface Finding {
  readonly kind: FindingKind;
  /** Where in the text, in UTF-16 units; the whole of it where it is about all of it. */
  readonly start: number;
  readonly end: number;
  /** What some readers may hear, as the end of a sentence. */
  readonly reason: string;
  /** Another way to say it. */
  readonly instead: string;
}

/** One thing that is listened for. Data: a pattern, why, and an example that it must find. */
export interface Rule {
  readonly kind: Tone;
  /** Matched in one sentence, without case; quoted words are blanked out before. */
  readonly find: RegExp;
  /** A sentence with this is left alone. */
  readonly unless?: RegExp;
  /** The same, from the place that was found on. */
  readonly unlessAfter?: RegExp;
  /** Of which kinds of message only; of all where it is missing. */
  readonly only?: readonly MessageKind[];
  readonly reason: string;
  readonly instead: string;
  /** A sentence that it finds. */
  readonly example: string;
}

/** What a rule file writes: the reason and another wording once for all of its patterns. */
export const rulesOf = (
  kind: Tone,
  words: { readonly reason: string; readonly instead: string },
  patterns: readonly {
    readonly find: RegExp;
    readonly example: string;
    readonly unless?: RegExp;
    readonly unlessAfter?: RegExp;
    readonly only?: readonly MessageKind[];
  }[],
): Rule[] => patterns.map((pattern) => ({ kind, ...words, ...pattern }));
