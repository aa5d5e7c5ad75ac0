import type { Candidate } from '@/lib/rehearsals/deal';
import type { Skill } from '@/lib/skills/rules';
import { BANK, bankQuestion } from './bank';
import type { Narrowed } from './input';
import { type BankQuestion, type QuestionKind, sameWords } from './rules';

/** What is kept about a question, as it is read for a list. */
export interface KeptQuestion {
  readonly id: string;
  /** Of the bank; null for one's own. */
  readonly key: string | null;
  readonly text: string | null;
  readonly kind: QuestionKind | null;
  readonly skill: Skill | null;
  readonly tags: readonly string[];
  readonly favouriteAt: string | null;
  readonly archivedAt: string | null;
  /** In how many interviews it was asked. */
  readonly met: number;
  /** Stories kept for it. */
  readonly stories: number;
  /** How often it was rehearsed, and when it falls due again. */
  readonly times: number;
  readonly dueAt: string | null;
}

/** A question as the pages show it: the bank's, with what the seeker made of it. */
export interface Question {
  /** Its key, or its row's id: what its address ends with. */
  readonly ref: string;
  readonly id: string | null;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly skill: Skill | null;
  readonly tags: readonly string[];
  readonly themes: readonly string[];
  readonly asks: string | null;
  readonly wayIn: string | null;
  readonly isCommon: boolean;
  readonly isOwn: boolean;
  readonly isFavourite: boolean;
  readonly isAway: boolean;
  readonly met: number;
  readonly stories: number;
  readonly times: number;
  readonly dueAt: string | null;
}

const NOTHING = {
  id: null,
  isFavourite: false,
  isAway: false,
  met: 0,
  stories: 0,
  times: 0,
  dueAt: null,
};

/** One question whole: the seeker's words, kind, skill and tags where there are any, else the bank's. Null where it is neither. */
export function questionOf(kept: KeptQuestion | undefined, key: string | null = null): Question | null {
  const base = bankQuestion(kept?.key ?? key);
  if (!kept) return base ? fromBank(base) : null;
  // A key that the bank no longer has: what is kept stands for itself, if it has words.
  const text = kept.text ?? base?.text;
  if (text === undefined) return null;
  return {
    ref: kept.key ?? kept.id,
    id: kept.id,
    text,
    kind: kept.kind ?? base?.kind ?? 'behavioural',
    skill: kept.text === null ? (base?.skill ?? null) : kept.skill,
    tags: kept.text === null ? (base?.tags ?? []) : kept.tags,
    themes: base?.themes ?? [],
    asks: base?.asks ?? null,
    wayIn: base?.wayIn ?? null,
    isCommon: base?.isCommon ?? false,
    isOwn: kept.key === null,
    isFavourite: kept.favouriteAt !== null,
    isAway: kept.archivedAt !== null,
    met: kept.met,
    stories: kept.stories,
    times: kept.times,
    dueAt: kept.dueAt,
  };
}

const fromBank = ({ key, ...base }: BankQuestion): Question => ({
  ref: key,
  ...base,
  ...NOTHING,
  isOwn: false,
});

/** All of them: one's own first, in the order given, then the bank in its own. */
export function allQuestions(kept: readonly KeptQuestion[]): Question[] {
  const byKey = new Map(kept.map((one) => [one.key, one]));
  const known = (one: Question | null) => (one ? [one] : []);
  const own = kept.filter(({ key }) => bankQuestion(key) === undefined);
  return [
    ...own.flatMap((one) => known(questionOf(one))),
    ...BANK.flatMap(({ key }) => known(questionOf(byKey.get(key), key))),
  ];
}

/** Those that a list is narrowed to. Words are looked for in any order, whatever their case, also among tags. */
export function narrowed(all: readonly Question[], { kind, mine, tag, find }: Narrowed): Question[] {
  const wanted = sameWords(find ?? '')
    .split(' ')
    .filter(Boolean);
  const is = (one: Question) =>
    one.isAway === (mine === 'away') &&
    (!kind || one.kind === kind) &&
    (!tag || one.tags.includes(tag)) &&
    (mine !== 'favourites' || one.isFavourite) &&
    (mine !== 'own' || one.isOwn) &&
    (mine !== 'met' || one.met > 0) &&
    (mine !== 'rehearsed' || one.times > 0);
  const has = (one: Question) => {
    const words = ` ${sameWords([one.text, one.asks ?? '', ...one.tags].join(' '))}`;
    return wanted.every((word) => words.includes(` ${word}`));
  };
  return all.filter((one) => is(one) && has(one));
}

/** Every tag in use and on how many questions, the commonest first. */
export function tagsIn(all: readonly Question[]): { tag: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, n]) => ({ tag, n }))
    .toSorted((one, other) => other.n - one.n || one.tag.localeCompare(other.tag, 'en'));
}

/** As one that may be dealt. */
export const toDeal = ({ met, ...one }: Question): Candidate => ({ ...one, isMet: met > 0 });
