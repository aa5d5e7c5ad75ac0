import type { Skill } from '@/lib/skills/rules';

/** What a question is for; `out-of-place` are those that may have no place in an interview at all. */
export const QUESTION_KINDS = [
  'opening',
  'behavioural',
  'motivation',
  'role',
  'hard',
  'out-of-place',
  'yours',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_KIND_WORDS: Record<QuestionKind, string> = {
  opening: 'To begin with',
  behavioural: 'Something you did',
  motivation: 'Why you, why them',
  role: 'The work itself',
  hard: 'The hard ones',
  'out-of-place': 'May have no place',
  yours: 'Yours to them',
};

export const QUESTION_KIND_HINTS: Record<QuestionKind, string> = {
  opening: 'The first ten minutes, and who you are in them.',
  behavioural: '“Tell me about a time when …”: each wants one story.',
  motivation: 'What draws you, and what you would leave for it.',
  role: 'How you would do it, and what you know of it.',
  hard: 'Gaps, dismissals, “overqualified”, pay.',
  'out-of-place': 'Age, family, health and the like: how to answer, or not.',
  yours: 'What you ask when it is your turn.',
};

/** A question of the bank: in its own words, under a key that stays. */
export interface BankQuestion {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly text: string;
  /** What it is really asking. */
  readonly asks: string;
  /** A way into an answer. */
  readonly wayIn: string;
  readonly tags: readonly string[];
  readonly skill: Skill | null;
  /** Keys of the themes (`lib/themes/rules.ts`) that it exercises. */
  readonly themes: readonly string[];
  /** Whether it comes up so often that a story for it is worth having. */
  readonly isCommon: boolean;
}

type More = Partial<Pick<BankQuestion, 'tags' | 'skill' | 'themes' | 'isCommon'>>;

/** Makes questions of one kind. */
export const ofKind =
  (kind: QuestionKind, always: More = {}) =>
  (key: string, text: string, asks: string, wayIn: string, more: More = {}): BankQuestion => ({
    key,
    kind,
    text,
    asks,
    wayIn,
    tags: [],
    skill: null,
    themes: [],
    isCommon: false,
    ...always,
    ...more,
  });

/** How a question of the bank is named in an address: never like the id of a row. */
export const isKey = (ref: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(ref);

/** A question's words as far as two are told apart by them: case, spaces and marks are not. */
export const sameWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Most tags a question has, and how long each may be. */
export const MOST_TAGS = 8;
export const LONGEST_TAG = 30;

/** Tags as somebody types them, by commas: each once, the order kept. */
export function tagsOf(text: string): string[] {
  const all = text
    .split(',')
    .map((tag) => tag.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter(Boolean);
  return [...new Set(all)];
}
