import type { Outcome } from '@/lib/applications/rules';
import { DECISION_WORDS, type Decision } from '@/lib/feedback/rules';

export interface Last {
  readonly stage: string;
  readonly outcome: Outcome | null;
  readonly liked: number;
  readonly decisions: readonly { readonly decision: Decision | null; readonly n: number }[];
  readonly contact: string | null;
  readonly isClosedToMe: boolean;
}

const ENDED: Record<Outcome, (day: string) => string> = {
  'no-reply': (day) => `no reply, closed on ${day}`,
  rejected: (day) => `a “no”, on ${day}`,
  withdrawn: (day) => `you withdrew, on ${day}`,
  'turned-down': (day) => `you turned their offer down, on ${day}`,
  accepted: (day) => `you accepted, on ${day}`,
  cancelled: (day) => `they cancelled the role, on ${day}`,
};

/** How it ended, or where it stands: the middle of a sentence. `day` is in words. */
export const endedWords = ({ stage, outcome }: Pick<Last, 'stage' | 'outcome'>, day: string): string =>
  outcome ? ENDED[outcome](day) : `still open, in ${stage} since ${day}`;

/** What was heard and what is done about it, in counts: whole sentences, never the words themselves. '' where nothing is known. */
export function heardWords({
  liked,
  decisions,
  contact,
  isClosedToMe,
}: Omit<Last, 'stage' | 'outcome'>): string {
  const doubts = decisions.reduce((sum, { n }) => sum + n, 0);
  const heard = [
    liked > 0 && things(liked, 'thing they liked', 'things they liked'),
    doubts > 0 && things(doubts, 'doubt', 'doubts'),
  ].filter(Boolean);
  const done = decisions.flatMap(({ decision, n }) =>
    decision ? [`${lower(DECISION_WORDS[decision])}${n > 1 ? ` (${n})` : ''}`] : [],
  );
  return [
    heard.length > 0 && `You heard ${heard.join(' and ')}.`,
    done.length > 0 && `What you decided: ${done.join(', ')}.`,
    isClosedToMe ? 'They asked not to be written to.' : contact && `You know ${contact} there.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const things = (n: number, one: string, many: string) => `${NUMBERS[n] ?? n} ${n === 1 ? one : many}`;
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
