import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text that both have, or only the newer, or only the older. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
export interface Comparison {
  readonly stretches: readonly Stretch[];
  /** Words of each kind. */
  readonly words: Readonly<Record<Stretch['kind'], number>>;
}

/** Changes of lines beyond which the lines, and of words within one passage, are no longer matched: the work grows with their square. */
const MOST_CHANGES = 1000;
/** That work in all passages together, as a sum of squares: many long ones add up to seconds otherwise. */
const MOST_WORK = 4 * MOST_CHANGES ** 2;

/**
 * Compares two texts by word. Lines that both have are found first; what lies between them is compared word by word
 * (Myers' algorithm), or, where a passage has little left of the other, told as taken out and put in whole. The
 * stretches that are not *added* are the older text, those that are not *removed* the newer one, letter for letter.
 */
export function compareTexts(older: string, newer: string): Comparison {
  let left = MOST_WORK;
  const told = passages(linesOf(older), linesOf(newer)).flatMap((passage) => {
    const { work, stretches } = byWord(passage, Math.min(MOST_CHANGES, Math.floor(Math.sqrt(left))));
    left -= work;
    return stretches;
  });
  const stretches = joined(told);
  const count = (kind: Stretch['kind']) =>
    stretches.reduce((sum, one) => (one.kind === kind ? sum + wordsIn(one.text) : sum), 0);
  return { stretches, words: { same: count('same'), added: count('added'), removed: count('removed') } };
}

/** Words of a text, as a person counts them. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*/gu)?.length ?? 0;

/** Each with its own line break, so that joined they are the text again. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

interface Passage {
  readonly older: string;
  readonly newer: string;
}

/** What both have, and what stands between, in turn. */
function passages(older: string[], newer: string[]): Passage[] {
  const found: Passage[] = [];
  let open: Passage = { older: '', newer: '' };
  const changes = diffArrays(older, newer, { maxEditLength: MOST_CHANGES });
  // Hardly a line in common: one passage, so that the two are told whole.
  if (!changes) return [{ older: older.join(''), newer: newer.join('') }];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (added) open = { ...open, newer: open.newer + text };
    else if (removed) open = { ...open, older: open.older + text };
    else {
      found.push(open, { older: text, newer: text });
      open = { older: '', newer: '' };
    }
  }
  return [...found, open];
}

/** A passage word by word, or whole where more than `most` words would change; and the work that it was. */
function byWord({ older, newer }: Passage, most: number): { work: number; stretches: Stretch[] } {
  if (older === newer) return { work: 0, stretches: [{ kind: 'same', text: newer }] };
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: most });
  if (!changes) return { work: most ** 2, stretches: whole(older, newer) };
  const changed = changes.reduce(
    (sum, { added, removed, count }) => (added || removed ? sum + count : sum),
    0,
  );
  const stretches = changes.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
  }));
  return { work: changed ** 2, stretches };
}

const whole = (older: string, newer: string): Stretch[] => [
  { kind: 'removed', text: older },
  { kind: 'added', text: newer },
];

/** Neighbours of one kind as one, and nothing empty: a page has an element for each. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of stretches) {
    const last = kept.at(-1);
    if (last?.kind === one.kind) kept[kept.length - 1] = { ...one, text: last.text + one.text };
    else if (one.text) kept.push(one);
  }
  return kept;
}
