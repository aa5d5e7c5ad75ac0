import type { StageKind } from '@/lib/stages/rules';
import { builtIn, type Text } from '../templates/built-in';
import { phrasesFor } from '../templates/phrases';
import { keyOf, type Relation, type Wording } from '../templates/rules';

export { WORDINGS as VARIANTS } from '../templates/rules';

/** What a text depends on: how far it went. */
export const MOMENTS = ['application', 'conversation', 'assessment', 'interview', 'final'] as const;
export type Moment = (typeof MOMENTS)[number];

export const MOMENT_WORDS: Record<Moment, string> = {
  application: 'After the application',
  conversation: 'After a first conversation',
  assessment: 'After the assessment',
  interview: 'After an interview',
  final: 'After the final round',
};

export function momentOf(kind: StageKind | null, isFinalRound: boolean): Moment {
  if (isFinalRound) return 'final';
  if (kind === 'interview' || kind === 'offer') return 'interview';
  if (kind === 'assessment') return 'assessment';
  if (kind === 'screening') return 'conversation';
  return 'application';
}

/** The built-in text for a moment, with names still to be filled. */
export function templateFor(
  moment: Moment,
  wording: Wording,
  { relation = 'hiring-manager', locale = 'en-GB' }: { relation?: Relation; locale?: string } = {},
): Text {
  const text = builtIn(keyOf(relation, wording), locale);
  const { thanks, effort } = phrasesFor(relation, moment);
  return { ...text, text: text.text.replaceAll('{thanks}', thanks).replaceAll('{effort}', effort) };
}
