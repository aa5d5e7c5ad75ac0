import { countWords, plain, type Sentence, sentencesOf } from '@/lib/tone/sentences';

export const CLARITY_KINDS = ['long', 'many-messages', 'claim-alone', 'hedge'] as const;
export type ClarityKind = (typeof CLARITY_KINDS)[number];

/** One place where an answer could be clearer; it advises and never blocks. */
export interface ClarityFinding {
  readonly kind: ClarityKind;
  /** Where in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly instead: string;
}

/** About a minute and a half aloud: longer, and the point is lost. */
export const MOST_WORDS = 180;
/** Words of a paragraph after which it mostly says two things. */
const MOST_IN_PARAGRAPH = 90;

const WORDS: Record<ClarityKind, { reason: string; instead: string }> = {
  long: {
    reason: 'From here on it is longer than a minute and a half aloud.',
    instead: 'Keep the point, one example, and what came of it.',
  },
  'many-messages': {
    reason: 'This paragraph seems to say more than one thing.',
    instead: 'One message a paragraph: begin a new one here, or leave the second for when they ask.',
  },
  'claim-alone': {
    reason: 'This says what you are or can, and nothing after it shows it.',
    instead: 'Follow it with one thing that happened: when, what you did, what came of it.',
  },
  hedge: {
    reason: 'This holds back what you mean to say.',
    instead: 'Say it plainly once: leave these words out, and the sentence still stands.',
  },
};

/** A second message often begins like this. */
const SECOND =
  /\b(?:also|as well as that|in addition|additionally|moreover|furthermore|another (?:thing|point)|secondly|apart from that|on another note|besides)\b/i;

/** What somebody is or can, said as such. */
const CLAIM =
  /\bI(?:['’]m| am) (?:very |really |quite |highly |also )?(?:good|strong|skilled|experienced|confident|great|excellent|able|capable|organi[sz]ed|structured|reliable|proactive|comfortable|used to|a (?:\w+ ){0,2}(?:communicator|leader|team player|listener|learner|presenter|worker))\b|\bI (?:know how to|can (?:certainly |definitely |easily )?(?:lead|manage|handle|deliver|present|work|plan|structure|communicate|learn)|have (?:strong|good|excellent|a lot of|plenty of|extensive|great|solid)|always|work well|communicate well|learn quickly)\b/i;

/** What shows it: a time, a number, an example, or what was done. */
const SHOWN =
  /\d|\b(?:for example|for instance|such as|e\.g|last (?:week|month|year|spring|summer|autumn|winter|time)|since (?:then|last|the|january|february|march|april|may|june|july|august|september|october|november|december)|when I|when we|in my (?:last|previous|current)|at my (?:last|previous|current)|as a result|so that|which (?:cut|saved|raised|meant|led|brought)|(?:we|I) (?:cut|saved|raised|built|led|ran|wrote|moved|made|brought|finished|delivered|planned|trained|set up|began|started|practised|practiced|took|gave|told|met|won|changed|halved|doubled))\b/i;

const HEDGE =
  /\b(?:I (?:just )?(?:guess|suppose)|sort of|kind of|I think maybe|maybe I|perhaps I|hopefully|I feel like|I would like to think|to be honest|if that makes sense|or something(?: like that)?|more or less|I may be wrong,? but|not sure if)\b/i;

/** At most so many of one kind: a page of findings helps nobody. */
const MOST_OF_A_KIND = 3;

/** What could be clearer in an answer, in the order of the text. English; ask `looksEnglish` first. */
export function clarityOf(given: string): ClarityFinding[] {
  const text = plain(given);
  const sentences = sentencesOf(text);
  const found = [
    ...longFrom(text),
    ...paragraphsOf(text).flatMap(secondMessageIn),
    ...sentences.flatMap((one, at) => claimAlone(one, sentences[at + 1], sentences[at + 2])),
    ...sentences.flatMap(hedgeIn),
  ];
  return CLARITY_KINDS.flatMap((kind) =>
    found.filter((one) => one.kind === kind).slice(0, MOST_OF_A_KIND),
  ).sort((one, other) => one.start - other.start || one.end - other.end);
}

const finding = (kind: ClarityKind, start: number, end: number): ClarityFinding => ({
  kind,
  start,
  end,
  ...WORDS[kind],
});

/** From the word on that is one too many. */
function longFrom(text: string): ClarityFinding[] {
  if (countWords(text) <= MOST_WORDS) return [];
  const extra = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)][MOST_WORDS];
  return extra ? [finding('long', extra.index, text.trimEnd().length)] : [];
}

const paragraphsOf = (text: string): Sentence[] =>
  [...text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)]
    .filter(({ 0: found }) => found.trim() !== '')
    .map(({ 0: found, index }) => ({ text: found, start: index }));

function secondMessageIn({ text, start }: Sentence): ClarityFinding[] {
  const inside = sentencesOf(text);
  const second = inside.slice(1).find((sentence) => SECOND.test(sentence.text));
  const place =
    second ?? (countWords(text) > MOST_IN_PARAGRAPH ? inside[Math.floor(inside.length / 2)] : undefined);
  return place ? [placed('many-messages', place, start)] : [];
}

function claimAlone(one: Sentence, next?: Sentence, afterNext?: Sentence): ClarityFinding[] {
  if (!CLAIM.test(one.text)) return [];
  const around = [one, next, afterNext].map((sentence) => sentence?.text ?? '');
  return around.some((text) => SHOWN.test(text)) ? [] : [placed('claim-alone', one)];
}

function hedgeIn({ text, start }: Sentence): ClarityFinding[] {
  const hit = HEDGE.exec(text);
  return hit ? [finding('hedge', start + hit.index, start + hit.index + hit[0].length)] : [];
}

/** A sentence without the white space around it. */
function placed(kind: ClarityKind, { text, start }: Sentence, offset = 0): ClarityFinding {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return finding(kind, offset + start + lead, offset + start + text.trimEnd().length);
}
