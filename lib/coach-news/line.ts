import { NEWS_KINDS, NEWS_NOUNS, type NewsCount } from './rules';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const inNumber = (n: number) => NUMBERS[n] ?? String(n);

/**
 * What is new, in one line: "Two notes from Ruth", "Three notes and a proposal from Ruth and Sam"; null where nothing is.
 * No words of anybody's are in it: it stands on a page that others may see.
 */
export function newsLine(counts: readonly NewsCount[]): string | null {
  const some = counts.filter(({ n }) => n > 0);
  if (some.length === 0) return null;
  const coaches = [...new Map(some.map(({ linkId, coach }) => [linkId, coach || 'your coach'])).values()];
  return `${nounsOf(some)} from ${listed(coaches)}`;
}

/** "Two notes and one proposal": each noun once, in the order of the kinds. */
function nounsOf(counts: readonly NewsCount[]): string {
  const sums = new Map<string, { n: number; one: string; many: string }>();
  for (const kind of NEWS_KINDS) {
    const { one, many } = NEWS_NOUNS[kind];
    const n = counts.filter((count) => count.kind === kind).reduce((sum, count) => sum + count.n, 0);
    if (n > 0) sums.set(one, { one, many, n: n + (sums.get(one)?.n ?? 0) });
  }
  const parts = [...sums.values()].map(({ n, one, many }) => `${inNumber(n)} ${n === 1 ? one : many}`);
  return listed(parts.map((part, at) => (at === 0 ? part : part.toLowerCase())));
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
