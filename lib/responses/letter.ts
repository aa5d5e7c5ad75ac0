import { type Fields, fill } from '@/lib/requests/merge';
import { dayInWords } from '@/lib/time/days';
import type { EvidenceKind } from './rules';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** A story's title, a sample's name, a plan's words. */
  readonly words: string;
  /** When, for a plan. */
  readonly on: string | null;
}
export interface Point {
  readonly acknowledge: string;
  readonly draft: string;
  readonly evidence: readonly Evidence[];
}
export interface AnswerFields extends Fields {
  readonly points: readonly Point[];
  readonly today: string;
  readonly locale: string;
}

const SUBJECT = 'An answer to what you told me';
const FRAME = `Dear {name},

Thank you for being willing to hear my answer about the {role} role. I’m not asking you to revisit the decision.

{points}

Thank you for reading this.

Kind regards,
{me}`;

/** All points that are ready, in one letter; the seeker's own words go in as they are. */
export function answerLetter({ points, today, locale, ...fields }: AnswerFields) {
  const text = fill(FRAME, fields)
    .split('{points}')
    .join(points.map((point) => pointWords(point, today, locale)).join('\n\n'));
  return { subject: SUBJECT, text };
}

/** What they saw, the answer, and what can be seen of it. A story is told in the draft, so it is not named again. */
function pointWords({ acknowledge, draft, evidence }: Point, today: string, locale: string): string {
  const said = [acknowledge, draft].filter(Boolean).join('\n\n');
  const lines = evidence
    .filter(({ kind }) => kind !== 'story')
    .map(({ kind, words, on }) =>
      kind === 'sample' ? `- I can send you: ${words}` : `- ${planWords({ words, on }, today, locale)}`,
    );
  return [said, lines.join('\n')].filter(Boolean).join('\n\n');
}

/** "By 15 January: finish the course". */
export const planWords = ({ words, on }: Pick<Evidence, 'words' | 'on'>, today: string, locale: string) =>
  on ? `By ${dayInWords(on, today, locale)}: ${words}` : words;
