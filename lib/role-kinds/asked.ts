import type { KindOfTitles } from './rules';

/** What the page of kinds is asked for: one that is open, and words to find. */
export interface KindsAsked {
  /** A kind's key; '' where none is open. */
  readonly open: string;
  readonly find: string;
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Of words to find. */
const MOST_LETTERS = 200;

export function kindsAsked(params: Params): KindsAsked {
  const said = (name: string) => ([params[name] ?? []].flat()[0] ?? '').trim();
  return { open: said('kind'), find: said('find').slice(0, MOST_LETTERS) };
}

/** Kinds that have words in their name or in one of their titles, whatever the capitals. */
export function kindsWith(kinds: readonly KindOfTitles[], find: string): readonly KindOfTitles[] {
  const wanted = find.toLowerCase();
  if (wanted === '') return kinds;
  return kinds.filter(({ name, titles }) =>
    [name, ...titles.map(({ role }) => role)].some((text) => text.toLowerCase().includes(wanted)),
  );
}
