import { fromWhom } from '@/app/_parts/words/words';
import type { Strength } from '@/db/feedback/reads';
import type { Line } from '@/db/goals/reads';
import { likedAbout } from '@/lib/feedback/liked';

interface LikedHereProps {
  readonly liked: readonly Strength[];
  readonly lines: readonly Line[];
}

/** As many as can be taken in at a glance. */
const MOST = 6;

/** What others liked, beside the skills it speaks of: where somebody is valued begins with what was valued before. */
export function LikedHere({ liked, lines }: LikedHereProps) {
  if (liked.length === 0) return null;
  const skills = lines.filter(({ kind }) => kind === 'skill');
  const shown = liked.slice(0, MOST).map((one) => ({
    ...one,
    fits: skills.filter(({ words }) => likedAbout(words, [one]).length > 0).map(({ words }) => words),
  }));
  return (
    <section className="stack" aria-labelledby="liked">
      <h2 id="liked" className="sec-head">
        What others liked
      </h2>
      <p className="text-ink-2">
        Said of you at work or in interviews. What comes up more than once may be a skill to look for places
        with: it can be a line above.
      </p>
      <ul className="list">
        {shown.map(({ id, quote, speaker, organisation, feedbackId, fits }) => (
          <li key={id}>
            <p className="words">{quote}</p>
            <p className="sm muted">
              <a className="go" href={`/feedback/${feedbackId}`}>
                {fromWhom(speaker, organisation) || 'Where it was said'}
              </a>
              {fits.length > 0 && ` · speaks of your line: ${fits.join('; ')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
