import type { Letter } from '@/db/letters/reads';
import type { FeedbackRequest } from '@/db/requests/reads';
import { letterFor } from '@/lib/coach-links/names';
import type { Grant } from '@/lib/coach-links/rules';
import type { LetterKind } from '@/lib/letters/rules';
import { Section } from './section';

interface LettersGoneProps {
  /** The question of the episode, sent or being written. */
  readonly request: FeedbackRequest | undefined;
  readonly letters: readonly Letter[];
  readonly may: ReadonlySet<Grant>;
  readonly ago: (moment: string) => string;
}

/** What each letter is, said of somebody else's. */
const LETTER_WORDS: Record<LetterKind, string> = {
  thanks: 'Thanks',
  'thanks-respond': 'Thanks, and whether an answer is welcome',
  'thanks-similar': 'Thanks, and whether one may write later',
  respond: 'Whether an answer is welcome',
  similar: 'Whether one may write later',
  answer: 'The answer',
};

/** What was asked and written, each as it went, folded; what has not gone yet is a draft and says so. */
export function LettersGone({ request, letters, may, ago }: LettersGoneProps) {
  const drafts = letters.filter(({ sentAt }) => !sentAt);
  const gone = letters.filter(({ sentAt }) => sentAt);
  if (!request && letters.length === 0) return null;
  return (
    <Section id="letters" title="What was written to them">
      {request && (
        <Folded
          summary={request.sentAt ? `The question, sent ${ago(request.sentAt)}` : 'The question, a draft'}
          to={request.contact}
          text={letterFor(request.sentText ?? request.text, may)}
        />
      )}
      {request?.nudgedAt && request.nudgedText && (
        <Folded
          summary={`One reminder, sent ${ago(request.nudgedAt)}`}
          to={request.contact}
          text={letterFor(request.nudgedText, may)}
        />
      )}
      {gone.map(({ id, kind, channel, sentAt, sentText, contact, went }) => (
        <Folded
          key={id}
          summary={`${LETTER_WORDS[kind]}, ${channel === 'phone' ? 'said' : 'sent'} ${ago(sentAt as string)}`}
          to={contact}
          text={letterFor(sentText ?? '', may)}
          went={went}
        />
      ))}
      {drafts.map(({ id, kind, text, contact }) => (
        <Folded
          key={id}
          summary={`${LETTER_WORDS[kind]}, a draft`}
          to={contact}
          text={letterFor(text, may)}
        />
      ))}
    </Section>
  );
}

interface FoldedProps {
  readonly summary: string;
  /** Their name, where it may be known. */
  readonly to: string | null;
  readonly text: string;
  /** How it went, in the client's words. */
  readonly went?: string;
}

const Folded = ({ summary, to, text, went }: FoldedProps) => (
  <details>
    <summary>
      {summary}
      {to && `, to ${to}`}
    </summary>
    <p className="kept letter">{text}</p>
    {went && <p className="kept mt-3">{went}</p>}
  </details>
);
