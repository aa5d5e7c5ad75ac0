import type { Decision } from '@/lib/feedback/rules';
import { unfilled } from '@/lib/requests/merge';

/** What can stand behind an answer: something that happened, something made, something planned. */
export const EVIDENCE_KINDS = ['story', 'sample', 'plan'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_WORDS: Record<EvidenceKind, string> = {
  story: 'A story',
  sample: 'A sample',
  plan: 'A plan',
};

interface Doubt {
  readonly decision: Decision | null;
  readonly predetermined: boolean | null;
}

/**
 * Whether a doubt may be answered at all. What should not count has no place in the conversation; an opinion that was
 * set aside needs no answer; where somebody was chosen from the start there is nothing to answer.
 */
export const takesPart = ({ decision, predetermined }: Doubt): boolean =>
  decision !== 'should-not-count' && decision !== 'one-opinion' && !predetermined;

/** An answer to one doubt, as far as it is prepared. */
export interface Prepared {
  readonly acknowledge: string;
  readonly draft: string;
  readonly evidence: number;
  readonly rehearsedAt: string | null;
  readonly readyAt: string | null;
  readonly leftOutAt: string | null;
}
export interface Check {
  readonly key: 'acknowledge' | 'evidence' | 'draft' | 'rehearse';
  readonly words: string;
  readonly isDone: boolean;
}

/** What makes an answer ready, in the order in which it is prepared. Only the draft has to be there. */
export const checksOf = (response: Prepared | undefined): Check[] => [
  { key: 'acknowledge', words: 'You say what they saw', isDone: Boolean(response?.acknowledge) },
  { key: 'evidence', words: 'Something stands behind it', isDone: (response?.evidence ?? 0) > 0 },
  { key: 'draft', words: 'It is written', isDone: Boolean(response?.draft) },
  { key: 'rehearse', words: 'You have said it aloud', isDone: Boolean(response?.rehearsedAt) },
];

/** Whether the seeker may call it ready: there is a draft, and no gap is left in it. */
export const mayBeReady = ({ acknowledge, draft }: Pick<Prepared, 'acknowledge' | 'draft'>): boolean =>
  draft !== '' && unfilled(`${acknowledge}\n${draft}`).length === 0;

/** Whether a doubt holds nothing up any more: ready, or left out of the answer. */
export const isSettled = (response: Pick<Prepared, 'readyAt' | 'leftOutAt'> | undefined): boolean =>
  Boolean(response?.readyAt ?? response?.leftOutAt);

/** Whether the whole answer is ready: at least one point in it, and none that waits. */
export const isAllReady = (
  responses: readonly (Pick<Prepared, 'readyAt' | 'leftOutAt'> | undefined)[],
): boolean => responses.every(isSettled) && responses.some((one) => one?.readyAt && !one.leftOutAt);

/**
 * The points that are in an answer, as one text to compare: another when one of them is written, left out or decided
 * otherwise.
 */
export const stampOf = (
  responses: readonly (
    | { readonly id: string; readonly updatedAt: string; readonly readyAt: string | null }
    | undefined
  )[],
): string =>
  responses
    .flatMap((one) => (one?.readyAt ? [`${one.id} ${one.updatedAt}`] : []))
    .toSorted()
    .join(',');

/** Points after which an answer is hard to hear. */
export const MOST_POINTS = 2;
