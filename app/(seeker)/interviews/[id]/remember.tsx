import type { ToRemember } from '@/lib/reminders/remember';

interface RememberProps {
  readonly remember: ToRemember;
  /** In the seeker's own words, after interviews like this one. */
  readonly nextTimes: readonly string[];
}

/** What to do, in a few words each; where it came from stays where it was said. */
export function Remember({ remember: { dos, asksForAdjustment }, nextTimes }: RememberProps) {
  const isEmpty = dos.length === 0 && nextTimes.length === 0 && !asksForAdjustment;
  return (
    <section className="stack" aria-labelledby="remember">
      <h2 id="remember" className="sec-head">
        To remember
      </h2>
      {isEmpty ? (
        <p className="muted">
          What you choose to work on, and what you note after an interview, comes back here before the next
          one like it.
        </p>
      ) : (
        <ul className="list">
          {dos.map(({ text, isStrength }) => (
            <li key={text} className="kept">
              {text} {isStrength && <span className="muted">(a strength of yours by now)</span>}
            </li>
          ))}
          {nextTimes.map((text) => (
            <li key={text} className="kept">
              {text} <span className="muted">(you, after one like this)</span>
            </li>
          ))}
          {asksForAdjustment && (
            <li>
              You wanted to ask for an adjustment: <a href="#adjustments">what you need</a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
