import { OUTCOME_WORDS } from '@/lib/applications/rules';
import type { Day } from '@/lib/time/days';
import { type Filter, GOAL_FIT_WORDS, type ListView } from './rules';

/** What a filter's ids are called, and how a day is written. */
export interface Names {
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly { readonly tagKey: string; readonly tag: string }[];
  readonly inWords: (day: Day) => string;
}

/** A filter that is on, in a few words: "in Applied or Interview", "quiet for 30 days". */
export function filterWords(filter: Filter, view: ListView, { stages, tags, inWords }: Names): string {
  const { from, to } = view;
  switch (filter) {
    case 'find':
      return view.find;
    case 'stages':
      return `in ${list(
        view.stages.map((id) => stages.find((one) => one.id === id)?.name ?? 'a stage of old'),
        'or',
      )}`;
    case 'outcomes':
      return `ended: ${list(
        view.outcomes.map((outcome) => OUTCOME_WORDS[outcome].toLowerCase()),
        'or',
      )}`;
    case 'source':
      return `found through ${view.source}`;
    case 'tags':
      return `tagged ${list(
        view.tags.map((key) => tags.find(({ tagKey }) => tagKey === key)?.tag ?? key),
        'and',
      )}`;
    case 'applied':
      if (from && to) return `applied from ${inWords(from)} to ${inWords(to)}`;
      return from ? `applied since ${inWords(from)}` : `applied until ${inWords(to as Day)}`;
    case 'isTarget':
      return 'at target organisations';
    case 'fit':
      return `against your goal: ${GOAL_FIT_WORDS[view.fit ?? 'unknown'].toLowerCase()}`;
    case 'hasFeedback':
      return 'with feedback';
    case 'quiet':
      return view.quiet === 1 ? 'quiet for a day' : `quiet for ${view.quiet} days`;
  }
}

/** "a", "a or b", "a, b or c". */
const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
