import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { letterFor as aroundInterview } from '@/lib/interviews/letters';
import { letterFor as aroundOffer, LETTERS } from '@/lib/offers/letters';
import { OUTREACH_LETTERS, outreachLetter } from '@/lib/outreach/letters';
import { type Moment, templateFor, VARIANTS } from '@/lib/requests/templates';
import { ownSentences } from '@/lib/tone/check';
import { type MessageKind, TONES, type Tone } from '@/lib/tone/findings';
import { RULES } from '@/lib/tone/rules';
import { messagesIn } from '../../scripts/tone/messages';

/** A message to learn from or to be measured on. */
export interface Example {
  /** The file of one voice, or the corpus. */
  readonly voice: string;
  readonly kind: MessageKind;
  readonly text: string;
  readonly labels: readonly string[];
  /** What each of its sentences sounds like; null where only the whole is labelled. */
  readonly sentences: readonly (readonly Tone[])[] | null;
}

const HERE = new URL('.', import.meta.url);
const MARKS: Readonly<Record<string, Tone>> = {
  d: 'defensive',
  a: 'argumentative',
  b: 'blame',
  s: 'sarcasm',
  p: 'pleading',
  r: 'pressure',
  h: 'self-abasement',
  m: 'demand',
};

const MOMENTS: readonly Moment[] = ['application', 'conversation', 'assessment', 'interview', 'final'];

/**
 * The messages to learn from, in the order of their files' names; each rule's example and its other wording; and the texts
 * that Onward itself suggests, which had better be fine.
 */
export const training = (): Example[] => [
  ...readdirSync(new URL('training/', HERE))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => marked(name, readFileSync(new URL(`training/${name}`, HERE), 'utf8'))),
  ...RULES.map(({ example, kind }) => said(example, [kind])),
  ...[...new Set(RULES.map(({ instead }) => instead))].map((instead) => said(instead, [])),
  ...ownLetters().map((text) => said(text, [])),
];

const FIELDS = { name: 'Marta', role: 'Designer', organisation: 'Quay Trust', me: 'Ann' };

/** What Onward itself suggests to write, on every occasion. */
const ownLetters = (): string[] => [
  ...MOMENTS.flatMap((moment) => VARIANTS.map((variant) => templateFor(moment, variant).text)),
  ...LETTERS.map((kind) => aroundOffer(kind, FIELDS).text),
  ...OUTREACH_LETTERS.map((kind) => outreachLetter(kind, { ...FIELDS, skill: 'drawing' }).text),
  aroundInterview('thanks', { ...FIELDS, day: null, needs: [] }).text,
];

const said = (text: string, labels: readonly Tone[]): Example => ({
  voice: 'rules',
  kind: 'other',
  text,
  labels,
  sentences: ownSentences(text).map(() => labels),
});

/** Reads `kind` and `text`, where `^da ` before a sentence says that it is defensive and argumentative. */
function marked(voice: string, file: string): Example[] {
  return messagesIn(file, ['text']).map(({ kind, text: written }) => {
    const places: { at: number; tones: Tone[] }[] = [];
    let text = '';
    for (const piece of written.split(/(\^[a-z]+ )/)) {
      if (/^\^[a-z]+ $/.test(piece))
        places.push({ at: text.length, tones: tonesOf(piece.slice(1, -1), voice) });
      else text += piece;
    }
    const own = ownSentences(text);
    const sentences = own.map(({ start, text: { length } }) =>
      places.filter(({ at }) => at >= start - 1 && at < start + length).flatMap(({ tones }) => tones),
    );
    const labels = [...new Set(places.flatMap(({ tones }) => tones))];
    return { voice, kind, text, labels, sentences };
  });
}

const tonesOf = (letters: string, voice: string): Tone[] =>
  [...letters].map((letter) => {
    const tone = MARKS[letter];
    if (!tone) throw new Error(`${voice}: “^${letter}” marks nothing.`);
    return tone;
  });

/**
 * The half of the corpus that may be looked at, and the half that may only be measured on: by the first byte of the text's
 * hash, even or odd.
 */
export function corpus(half: 'tuning' | 'test'): Example[] {
  return messagesIn(readFileSync(new URL('corpus.tsv', HERE), 'utf8'))
    .filter(({ text }) => ((hash(text)[0] as number) % 2 === 0) === (half === 'tuning'))
    .map(({ labels, kind, text }) => ({ voice: half, kind, text, labels, sentences: fine(text, labels) }));
}

/** In a fine message every sentence is fine; in another one only the whole is known. */
const fine = (text: string, labels: readonly string[]) =>
  labels.some((label) => TONES.includes(label as Tone)) ? null : ownSentences(text).map(() => []);

export const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
