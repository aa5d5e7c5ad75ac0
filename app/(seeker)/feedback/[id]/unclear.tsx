import type { Clarification } from '@/db/clarifications/reads';
import type { Feedback } from '@/db/feedback/reads';
import { mayBeAsked } from '@/lib/clarifications/rules';
import type { Vague } from '@/lib/clarifications/vague';
import { dayIn, dayInWords } from '@/lib/time/days';

interface UnclearProps {
  readonly said: Feedback;
  readonly vague: Vague | null;
  readonly question: Clarification | undefined;
  readonly zone: string;
  readonly locale: string;
  /** Words that were read once stay folded, and all do at a late hour. */
  readonly isFolded: boolean;
}

/** Words that leave one guessing, and the one polite question back. It can be left alone. */
export function Unclear({ said, vague, question, zone, locale, isFolded }: UnclearProps) {
  const sentOn = question?.sentAt ? dayIn(zone, new Date(question.sentAt)) : null;
  if (sentOn && question) {
    return (
      <section>
        <h2 className="sec-head">What you asked back</h2>
        <p className="text-ink-2 mt-3">
          You asked what they meant on {dayInWords(sentOn, dayIn(zone, new Date()), locale)}. Once is enough,
          whatever comes back.
        </p>
        <details>
          <summary>As it was sent</summary>
          <p className="kept letter">{question.sentText}</p>
        </details>
      </section>
    );
  }
  if (!vague) return null;
  return (
    <section className="stack">
      <h2 className="sec-head">Hard to learn from</h2>
      <p>
        {!isFolded && `“${vague.words}”: `}
        {vague.missing} Many employers write this to everybody, and it need not mean anything about you. It
        can be left there.
      </p>
      {isFolded && (
        <details>
          <summary>Which words</summary>
          <p className="words">{vague.words}</p>
        </details>
      )}
      {mayBeAsked(said) && (
        <p>
          <a className="btn" href={`/feedback/${said.id}/clarify`}>
            {question ? 'Go on with the question' : 'Ask them, politely, for one example'}
          </a>
        </p>
      )}
    </section>
  );
}
