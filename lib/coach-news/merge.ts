import type { NewsKind } from './rules';

/** One thing that came from a coach, and where it is. */
export interface NewsItem {
  readonly id: string;
  readonly linkId: string | null;
  readonly coach: string;
  readonly kind: NewsKind;
  /** What it is about, as it is called; '' where that has no name. */
  readonly about: string;
  readonly at: string;
  readonly href: string;
  readonly isNew: boolean;
}

/** Several kinds by time, the newest first. */
export const mergeNews = (kinds: readonly (readonly NewsItem[])[], limit = 100): NewsItem[] =>
  kinds
    .flat()
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? 1 : -1))
    .slice(0, limit);
