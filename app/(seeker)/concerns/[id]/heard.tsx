import { fromWhom, Words } from '@/app/_parts/words/words';
import type { ConcernStory } from '@/db/concerns/reads';
import type { Concern } from '@/db/feedback/reads';
import { SOURCE_WORDS } from '@/lib/feedback/rules';

interface HeardProps {
  readonly concern: Concern;
  readonly story: ConcernStory;
  readonly day: (at: string) => string;
}

/** When it was heard, from whom and how; the words themselves are folded. */
export function Heard({ concern, story, day }: HeardProps) {
  const from = fromWhom(concern.speaker, concern.organisation, story.role);
  return (
    <section className="stack">
      <h2 className="sec-head">When you heard it</h2>
      <p>
        {day(concern.heardAt)}
        {from && `, from ${from}`}. {SOURCE_WORDS[story.source]}.{' '}
        <a href={`/feedback/${concern.feedbackId}`}>Everything that was said then</a>
      </p>
      <details>
        <summary>Their words</summary>
        <div className="pb-3">
          <Words
            text={concern.quote}
            from={fromWhom(concern.speaker, concern.organisation, day(concern.heardAt))}
          />
        </div>
      </details>
    </section>
  );
}
