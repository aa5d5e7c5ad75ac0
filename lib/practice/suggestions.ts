import { LIBRARY, type LibraryItem, libraryItem } from '@/lib/library/library';
import type { Skill } from '@/lib/skills/rules';
import type { PracticeKind } from './rules';

export interface Suggestion {
  readonly title: string;
  readonly kind: PracticeKind;
  /** The item of the library that it is, where it is one. */
  readonly libraryKey: string | null;
}

/** One first thing to do about each built-in theme, out of the library: small, and done in one sitting. */
const FIRST_BY_THEME = new Map<string, string>(
  Object.entries({
    structure: 'interview.result-first',
    length: 'interview.two-minutes',
    examples: 'interview.story-with-number',
    'my-part': 'interview.with-i',
    clarity: 'interview.outside-the-field',
    listening: 'interview.repeat-question',
    nerves: 'interview.first-minutes',
    pushback: 'interview.dreaded',
    motivation: 'interview.three-whys',
    research: 'interview.last-report',
    initiative: 'interview.unasked',
    experience: 'resume.nearest-first',
    technical: 'search.one-gap',
    presenting: 'interview.five-slides',
    application: 'resume.told-them',
    'thinking-aloud': 'interview.small-task-aloud',
    'working-together': 'interview.working-it-out',
    leading: 'interview.changed-mind',
    'questions-asked': 'interview.three-questions',
    terms: 'search.needs',
    seniority: 'search.level',
  }),
);

const OTHERWISE: Suggestion = {
  title: 'Write down one thing to do differently, and try it aloud',
  kind: 'interview',
  libraryKey: null,
};

/** What to do first about a concern. `themeKey` is a built-in theme's; any other gets a general one. */
export function suggestionFor(themeKey: string | null): Suggestion {
  const item = libraryItem(FIRST_BY_THEME.get(themeKey ?? '') ?? null);
  return item ? { title: item.title, kind: item.kind, libraryKey: item.key } : OTHERWISE;
}

/** Chosen days ahead: what is done in an interview, or after it, comes with that interview. */
const isAhead = ({ group, only }: LibraryItem) => group !== 'during' && group !== 'after' && !only;

/** As many as are offered at once beside the first. */
export const MOST_SUGGESTED = 3;

/**
 * What else the library has about a concern, the nearest first: items of its theme, then those that serve its skill;
 * never the first thing itself (`suggestionFor`), nor what is in `without`.
 */
export function alsoFor(
  { themeKey, skill }: { readonly themeKey: string | null; readonly skill: Skill | null },
  { without = [], most = MOST_SUGGESTED }: { without?: readonly string[]; most?: number } = {},
): readonly LibraryItem[] {
  const first = suggestionFor(themeKey).libraryKey;
  const free = LIBRARY.filter((item) => isAhead(item) && item.key !== first && !without.includes(item.key));
  const ofTheme = themeKey ? free.filter(({ themes }) => themes.includes(themeKey)) : [];
  const nearest = ofTheme.toSorted(
    (one, other) => one.themes.indexOf(themeKey ?? '') - other.themes.indexOf(themeKey ?? ''),
  );
  const ofSkill = skill ? free.filter((item) => item.skill === skill && item.kind === 'interview') : [];
  return [...new Set([...nearest, ...ofSkill])].slice(0, most);
}
