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

/** Changes within one passage beyond which its words are no longer matched: the work grows with their square. */
const MOST_CHANGES = 1000;

/**
 * Compares two texts by word. Lines that both have are found first; what lies between them is compared word by word
 * (Myers' algorithm), or, where a passage has little left of the other, told as taken out and put in whole. The
 * stretches that are not *added* are the older text, those that are not *removed* the newer one, letter for letter.
 */
export function compareTexts(older: string, newer: string): Comparison {
  const stretches = joined(passages(linesOf(older), linesOf(newer)).flatMap(byWord));
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
  for (const { added, removed, value } of diffArrays(older, newer)) {
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

function byWord({ older, newer }: Passage): Stretch[] {
  if (older === newer) return [{ kind: 'same', text: newer }];
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: MOST_CHANGES });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value,
    })) ?? [
      { kind: 'removed', text: older },
      { kind: 'added', text: newer },
    ]
  );
}

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
