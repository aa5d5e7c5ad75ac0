import type { Rating } from '@/db/ratings/reads';
import { latestBy, raterInWords } from '@/lib/ratings/looks';
import { type Doing, sinceInWords, sinceOf } from '@/lib/ratings/since';
import { anchorOf, SKILLS_ABOUT } from '@/lib/skills/anchors';
import { SKILL_WORDS, type Skill } from '@/lib/skills/rules';
import { type Day, dayInWords } from '@/lib/time/days';
import { SkillChart } from './chart';
import { RaterMark } from './shape';

/** How somebody reads days. */
export interface DayReader {
  readonly dayOf: (moment: Date) => Day;
  readonly today: Day;
  readonly locale: string;
}
interface SkillFigureProps {
  readonly skill: Skill;
  /** Those of this skill, the latest first. */
  readonly ratings: readonly Rating[];
  readonly work: readonly { readonly kind: Doing['kind']; readonly at: string }[];
  readonly reader: DayReader;
  /** Days that all pictures of the page reach over. */
  readonly over?: readonly Day[];
  /** With its name and what it is, as a link to its own page where the seeker reads. */
  readonly isLinked?: boolean;
  /** Of that heading. */
  readonly level?: 2 | 3;
  /** What the seeker is called, where somebody else reads. */
  readonly self?: string | undefined;
}

/** Fewer points than these are said, not drawn. */
const LEAST_POINTS = 2;

/** One skill's picture, what the latest number stands for, and what happened since the one before. */
export function SkillFigure({
  skill,
  ratings,
  work,
  reader,
  over,
  isLinked = false,
  level = 2,
  self,
}: SkillFigureProps) {
  const Heading = `h${level}` as const;
  const { dayOf, today, locale } = reader;
  const dayAt = (at: string) => dayOf(new Date(at));
  const latest = [latestBy(ratings, skill, 'self'), latestBy(ratings, skill, 'coach')].flatMap(
    (one) => one ?? [],
  );
  const own = ratings
    .filter(({ raterKind }) => raterKind === 'self')
    .map(({ ratedAt, rating }) => ({ at: ratedAt, day: dayAt(ratedAt), rating }));
  const since = sinceOf(
    own,
    work.map(({ kind, at }) => ({ kind, day: dayAt(at) })),
  );
  const points = ratings.map(({ ratedAt, rating, raterKind: by }) => ({ day: dayAt(ratedAt), rating, by }));
  return (
    <figure>
      {isLinked && (
        <figcaption>
          <Heading className="skill-name">
            <RaterMark skill={skill} by="self" />
            {self ? SKILL_WORDS[skill] : <a href={`/skills/${skill}`}>{SKILL_WORDS[skill]}</a>}
            <span className="now num sm muted">
              {latest.map((one) => `${one.rating} by ${raterInWords(one, self)}`).join(', ')}
            </span>
          </Heading>
          {!self && <p className="sm muted">{SKILLS_ABOUT[skill].short}</p>}
        </figcaption>
      )}
      {points.length >= LEAST_POINTS ? (
        <SkillChart skill={skill} points={points} {...(over && { over })} locale={locale} self={self} />
      ) : (
        <p className="mt-3">
          {latest[0]
            ? `Rated once, on ${dayInWords(dayAt(latest[0].ratedAt), today, locale)}. From the second time on there is a picture.`
            : 'Not rated yet.'}
        </p>
      )}
      <div className="stack mt-2">
        {latest[0] && (
          <p>
            <span className="muted">A {latest[0].rating}:</span> {anchorOf(skill, latest[0].rating)}
          </p>
        )}
        {since && <p className="sm muted">{sinceInWords(since, dayInWords(since.from, today, locale))}</p>}
      </div>
    </figure>
  );
}
