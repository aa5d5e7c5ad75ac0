import { gapsIn } from '@/lib/templates/gaps';
import { type Replacement, replacementFor } from './another-wording';
import { checkTone } from './check';
import { looksEnglish } from './english';
import { type Finding, type FindingKind, type MessageKind, TONES, type ToneAsked } from './findings';
import type { ShapeAsked } from './shape';
import { THING_OF, THING_WORDS, THINGS, type Thing } from './things';

/** What a page says of one place in a message. */
export interface Said {
  readonly thing: Thing;
  readonly kind: FindingKind;
  /** Which of the three things, as its heading. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The words that it is about; empty where it is about the whole. */
  readonly quote: string;
  /** “Some readers may hear …” */
  readonly why: string;
  /** Another way to say it, or how to come by one. */
  readonly instead: string;
  /** Whether `instead` is words to send, and no advice. */
  readonly isWording: boolean;
  readonly replacement?: Replacement;
}

/** What a message was found to be, as a page says it. */
export interface Reading {
  readonly state: 'read' | 'off' | 'not-english';
  /** At most two, in the order of the text. */
  readonly said: readonly Said[];
  /** How many were found beside them. */
  readonly more: number;
}

export interface ReadingAsked extends Omit<ShapeAsked, 'kind'> {
  readonly kind: ToneAsked;
  /** Kinds that the person switched off. */
  readonly off?: readonly string[];
}

const AT_MOST = 2;
/** Longer quotations are cut: the place can be shown in the message itself. */
const LONGEST_QUOTE = 160;

const nothing = (state: Reading['state']): Reading => ({ state, said: [], more: 0 });

/** Reads a message as a page says it. Pure: the same in the browser and on the server. */
export function readTone(text: string, { kind, off = [], ...limits }: ReadingAsked): Reading {
  if (kind === 'off') return nothing('off');
  if (!looksEnglish(text)) return nothing('not-english');
  const found = [...checkTone(text, { kind, ...limits }), ...gapIn(text)].filter(
    (finding) => !off.includes(finding.kind),
  );
  const apart = eachPlaceOnce(found.toSorted(byWeight));
  const chosen = ofEachThing(apart).slice(0, AT_MOST);
  return {
    state: 'read',
    said: chosen.toSorted((one, other) => one.start - other.start).map((one) => saidOf(text, one, kind)),
    more: apart.length - chosen.length,
  };
}

/** What nothing leaves with, also where it stands in words that are quoted. */
const gapIn = (text: string): Finding[] =>
  gapsIn(text)
    .slice(0, 1)
    .map(({ start, end }) => ({
      kind: 'unfilled',
      start,
      end,
      reason: 'a place that was left to fill in',
      instead: 'Fill it in, or take it out. Nothing leaves with it.',
    }));

/** A gap first, since it holds the letter up; then as the things matter. */
const byWeight = (one: Finding, other: Finding) => weight(one) - weight(other) || one.start - other.start;
const weight = ({ kind }: Finding) => (kind === 'unfilled' ? -1 : THINGS.indexOf(THING_OF[kind]));

/** A thing is said once of a place, and a kind once of a message: the next one comes up when this one is mended. */
function eachPlaceOnce(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings) {
    const isSaid = (other: Finding) =>
      other.kind === one.kind ||
      (THING_OF[other.kind] === THING_OF[one.kind] &&
        isPlace(one) &&
        isPlace(other) &&
        other.start < one.end &&
        one.start < other.end);
    if (!kept.some(isSaid)) kept.push(one);
  }
  return kept;
}

/** Two different things tell more than one thing twice. */
function ofEachThing(findings: readonly Finding[]): Finding[] {
  const first = findings.filter(
    (one, at) => findings.findIndex((other) => THING_OF[other.kind] === THING_OF[one.kind]) === at,
  );
  return [...first, ...findings.filter((one) => !first.includes(one))];
}

const ABOUT_ALL: readonly FindingKind[] = ['no-thanks', 'no-ask', 'too-many-asks', 'too-long'];
const isPlace = ({ kind }: Finding) => !ABOUT_ALL.includes(kind);
const isTone = (kind: FindingKind) => (TONES as readonly FindingKind[]).includes(kind);

function saidOf(text: string, finding: Finding, asked: MessageKind): Said {
  const { kind, start, end, reason, instead } = finding;
  const heard = isTone(kind) ? `hear it ${reason}` : `${kind === 'shouting' ? 'hear' : 'find'} ${reason}`;
  const replacement = replacementFor(text, finding, asked);
  return {
    thing: THING_OF[kind],
    kind,
    title: THING_WORDS[THING_OF[kind]],
    start,
    end,
    quote: isPlace(finding) ? shortened(text.slice(start, end).replaceAll(/\s+/g, ' ').trim()) : '',
    why: `Some readers may ${heard}.`,
    instead,
    isWording: (isTone(kind) || kind === 'no-thanks' || kind === 'no-ask') && !instead.includes('“'),
    ...(replacement && { replacement }),
  };
}

function shortened(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  const cut = words.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST_QUOTE)} …`;
}
