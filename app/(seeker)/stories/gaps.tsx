import type { Gap } from '@/lib/stories/gaps';

/** What has no story yet: few at a time, each with the way to one. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="gaps">
      <h2 id="gaps" className="sec-head">
        No story for these yet
      </h2>
      <ul className="list">
        {gaps.map((gap) =>
          gap.kind === 'theme' ? (
            <li key={gap.themeId} className="split">
              <span>
                {gap.name}
                <span className="muted sm"> · something you work on</span>
              </span>
              <a className="go" href={`/stories/new?theme=${gap.themeId}`}>
                Write one<span className="sr"> about {gap.name}</span>
              </a>
            </li>
          ) : (
            <li key={gap.question.key} className="split">
              <span>
                <a href={`/questions/${gap.question.key}`}>{gap.question.text}</a>
                <span className="muted sm"> · often asked</span>
              </span>
              <a className="go" href={`/stories/new?question=${gap.question.key}`}>
                Write one<span className="sr"> for “{gap.question.text}”</span>
              </a>
            </li>
          ),
        )}
      </ul>
      <p className="sm muted">One story often answers several questions.</p>
    </section>
  );
}
