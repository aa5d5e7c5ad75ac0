import type { ListedResume, ResumePlace } from '@/db/resumes/reads';

interface VersionsProps {
  readonly id: string;
  readonly previousId: string | null;
  readonly resumes: readonly ListedResume[];
}

/** What this version was made from and what was made from it, and a way to compare it with any other. */
export function Versions({ id, previousId, resumes }: VersionsProps) {
  const others = resumes.filter((one) => one.id !== id);
  if (others.length === 0) return null;
  const from = others.find((one) => one.id === previousId);
  const next = others.filter((one) => one.previousId === id);
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions" className="sec-head">
        Other versions
      </h2>
      {from && (
        <p>
          Made from <a href={`/resumes/${from.id}`}>{from.name}</a>.{' '}
          <a href={`/resumes/compare?a=${from.id}&b=${id}`}>See what changed</a>
        </p>
      )}
      {next.map((one) => (
        <p key={one.id}>
          <a href={`/resumes/${one.id}`}>{one.name}</a> was made from it.{' '}
          <a href={`/resumes/compare?a=${id}&b=${one.id}`} aria-label={`See what changed in ${one.name}`}>
            See what changed
          </a>
        </p>
      ))}
      <form action="/resumes/compare" method="get" className="stack">
        <input type="hidden" name="b" value={id} readOnly />
        <div className="field">
          <label htmlFor="compare-with">Compare it with</label>
          <select id="compare-with" className="input" name="a" defaultValue={from?.id}>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="btn">
          Compare
        </button>
      </form>
    </section>
  );
}

interface AdvertWordsProps {
  readonly id: string;
  readonly adverts: readonly { applicationId: string; organisation: string; role: string }[];
  readonly places: readonly ResumePlace[];
}

/** A way to look for a saved advert's words in this version; those it went to come first. */
export function AdvertWords({ id, adverts, places }: AdvertWordsProps) {
  const went = new Set(places.map(({ applicationId }) => applicationId));
  const ordered = [...adverts].sort(
    (one, other) => Number(went.has(other.applicationId)) - Number(went.has(one.applicationId)),
  );
  return (
    <section className="stack" aria-labelledby="words">
      <h2 id="words" className="sec-head">
        An advert’s words
      </h2>
      <p className="sm text-ink-2">
        Which words of a saved advert are in here, and which only in your stories.
      </p>
      <form action={`/resumes/${id}/terms`} method="get" className="stack">
        <div className="field">
          <label htmlFor="words-of">The advert</label>
          <select id="words-of" className="input" name="application">
            {ordered.map((one) => (
              <option key={one.applicationId} value={one.applicationId}>
                {one.organisation}, {one.role}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="btn">
          Look for its words
        </button>
      </form>
    </section>
  );
}
