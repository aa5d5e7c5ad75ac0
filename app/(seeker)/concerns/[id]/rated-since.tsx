import { RaterMark } from '@/app/_parts/skills/shape';
import type { listRatingsOf } from '@/db/concerns/reads';
import { raterInWords } from '@/lib/ratings/looks';
import { SKILL_WORDS, type Skill } from '@/lib/skills/rules';

interface RatedSinceProps {
  readonly skill: Skill;
  readonly ratings: Awaited<ReturnType<typeof listRatingsOf>>;
  /** When the doubt was heard. */
  readonly since: string;
  readonly day: (at: string) => string;
}

/** More than these stand on the skill's own page. */
const MOST = 5;

/** How its skill was rated since it was heard, and the last time before. */
export function RatedSince({ skill, ratings, since, day }: RatedSinceProps) {
  const later = ratings.filter(({ ratedAt }) => Date.parse(ratedAt) > Date.parse(since));
  const before = ratings.find(({ ratedAt }) => Date.parse(ratedAt) <= Date.parse(since));
  if (later.length === 0) return null;
  return (
    <section>
      <div className="sec-head">
        <h2>{SKILL_WORDS[skill]}, rated since</h2>
        <a href={`/skills/${skill}`}>All ratings</a>
      </div>
      <ul className="list">
        {later.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <p className="row wrap">
              <RaterMark skill={skill} by={one.raterKind} />
              <b className="num">{one.rating} of 5</b>
              <span className="muted">
                by {raterInWords(one)}, {day(one.ratedAt)}
              </span>
            </p>
            {one.note && <p className="kept sm">{one.note}</p>}
          </li>
        ))}
      </ul>
      <p className="sm muted">
        {before
          ? `Before it was heard: ${before.rating}, by ${raterInWords(before)}, ${day(before.ratedAt)}.`
          : 'It was not rated before.'}
      </p>
    </section>
  );
}
