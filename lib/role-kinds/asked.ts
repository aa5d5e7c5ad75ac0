import type { KindOfTitles } from './rules';

/** What the page of kinds is asked for: one that is open, words to find, and how many are shown. */
export interface KindsAsked {
  /** A kind's key; '' where none is open. */
  readonly open: string;
  readonly find: string;
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const MOST_LETTERS = 200;

export function kindsAsked(params: Params): KindsAsked {
  const said = (name: string) => ([params[name] ?? []].flat()[0] ?? '').trim().slice(0, MOST_LETTERS);
  return { open: said('kind'), find: said('find') };
}

/** Kinds that have words in their name or in one of their titles, whatever the capitals. */
export function kindsWith(kinds: readonly KindOfTitles[], find: string): readonly KindOfTitles[] {
  const wanted = find.toLowerCase();
  if (wanted === '') return kinds;
  return kinds.filter(({ name, titles }) =>
    [name, ...titles.map(({ role }) => role)].some((text) => text.toLowerCase().includes(wanted)),
  );
}
