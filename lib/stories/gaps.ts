import { BANK } from '@/lib/questions/bank';
import type { BankQuestion } from '@/lib/questions/rules';

/** A theme the seeker works on, with whether some story shows it. */
export interface ThemeWorkedOn {
  readonly themeId: string;
  readonly name: string;
}
/** What is missing: a theme that is worked on and no story shows, or a common question that no story answers. */
export type Gap =
  | { readonly kind: 'theme'; readonly themeId: string; readonly name: string }
  | { readonly kind: 'question'; readonly question: BankQuestion };

/** More at once is a list one closes. */
export const MOST_GAPS = 5;

/** Common questions that want something that happened, in the order of the bank. */
const WANTING_A_STORY = BANK.filter(({ isCommon, kind }) => isCommon && kind === 'behavioural');

/**
 * What has no story yet: doubts first, since somebody raised them, then common questions. One story often answers
 * several questions, so of questions with the same first theme one is named.
 * @param answered keys of questions that a story is kept for.
 */
export function gapsOf(
  themes: readonly ThemeWorkedOn[],
  answered: readonly string[],
  most = MOST_GAPS,
): Gap[] {
  const doubted: Gap[] = themes.map(({ themeId, name }) => ({ kind: 'theme', themeId, name }));
  const seen = new Set<string>(
    WANTING_A_STORY.filter(({ key }) => answered.includes(key)).flatMap(({ themes: [first] }) => first ?? []),
  );
  const asked = WANTING_A_STORY.flatMap((question): Gap[] => {
    const [first = question.key] = question.themes;
    if (answered.includes(question.key) || seen.has(first)) return [];
    seen.add(first);
    return [{ kind: 'question', question }];
  });
  return [...doubted, ...asked].slice(0, most);
}
