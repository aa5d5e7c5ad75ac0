import { RaterMark } from '@/app/_parts/skills/shape';
import type { Rating } from '@/db/ratings/reads';
import { raterInWords } from '@/lib/ratings/looks';
import { SKILL_WORDS } from '@/lib/skills/rules';
import { Section } from './section';

interface RatingNotesProps {
  readonly ratings: readonly Rating[];
  /** What the client is called. */
  readonly self: string;
  readonly at: (moment: string) => string;
}

/** As many as one reads. */
const MOST = 20;

/** What was noted beside a number, the latest first. */
export function RatingNotes({ ratings, self, at }: RatingNotesProps) {
  const noted = ratings.filter(({ note }) => note).slice(0, MOST);
  if (noted.length === 0) return null;
  return (
    <Section id="noted" title="What was noted with them">
      <ul className="list prose">
        {noted.map((one) => (
          <li key={one.id}>
            <p className="row wrap">
              <RaterMark skill={one.skill} by={one.raterKind} />
              <b className="num">
                {SKILL_WORDS[one.skill]}, {one.rating} of 5
              </b>
              <span className="muted">
                by {raterInWords(one, self)}, {at(one.ratedAt)}
                {one.rehearsalId && ', after a rehearsal'}
                {one.interviewId &&
                  `, after an interview${one.organisation ? ` at ${one.organisation}` : ''}`}
              </span>
            </p>
            <p className="kept">{one.note}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
