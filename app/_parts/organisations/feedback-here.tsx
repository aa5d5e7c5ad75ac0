import type { DoneAbout } from '@/db/concerns/reads';
import type { countFeedbackAt } from '@/db/feedback/reads';
import { DECISION_WORDS } from '@/lib/feedback/rules';

interface FeedbackHereProps {
  readonly counts: Awaited<ReturnType<typeof countFeedbackAt>>;
  readonly decisions: readonly DoneAbout[];
}

/** What was heard there, counted, and what is being done about it; never a word of theirs. */
export function FeedbackHere({ counts: { feedback, liked, undecided }, decisions }: FeedbackHereProps) {
  if (feedback === 0) return null;
  const said = [
    feedback === 1 ? 'They told you something once' : `They told you something ${feedback} times`,
    liked > 0 && `${liked === 1 ? 'one thing' : `${liked} things`} they liked`,
    undecided > 0 && `${undecided === 1 ? 'one doubt' : `${undecided} doubts`} to decide about`,
  ];
  return (
    <section className="stack" aria-labelledby="heard">
      <h2 id="heard" className="sec-head">
        What came of it
      </h2>
      <p>{said.filter(Boolean).join(', ')}.</p>
      {decisions.length > 0 && (
        <ul className="list">
          {decisions.map(({ feedbackId, decision, theme, doing }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and two may be alike
            <li key={n}>
              <a className="go" href={`/feedback/${feedbackId}`}>
                {doing ?? DECISION_WORDS[decision]}
              </a>
              {theme && <span className="muted"> · {theme}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
