import type { Rating } from '@/db/ratings/reads';
import type { Reader } from '@/lib/insights/forecast';
import { type Days, isWithin, withDays } from '@/lib/insights/over-time';
import { looksOf } from '@/lib/ratings/looks';
import { SKILLS } from '@/lib/skills/rules';
import { dayIn, dayInWords, daysIn } from '@/lib/time/days';
import { Key } from '../skills/key';
import { LooksTable } from '../skills/looks';
import { looksInWords } from '../skills/looks-in-words';
import { SkillFigure } from '../skills/skill-figure';
import { OverTimeSection } from './over-time-section';

interface SkillsNowProps {
  readonly ratings: readonly Rating[];
  readonly period: Days;
  readonly reader: Reader;
  /** What the client is called, where their coach reads: then nothing leads to pages of the seeker's. */
  readonly self?: string;
}

/** The four skills as they were rated: points, one's own and a coach's apart, and the same as numbers. */
export function SkillsNow({ ratings, period, reader: { zone, locale, now }, self }: SkillsNowProps) {
  const dayOf = daysIn(zone);
  const today = dayIn(zone, now);
  const shown = ratings.filter(({ ratedAt }) => isWithin(period, dayOf(new Date(ratedAt))));
  const looks = looksOf(shown);
  const reader = { dayOf, today, locale };
  const inWords = (at: string) => dayInWords(dayOf(new Date(at)), today, locale);
  return (
    <OverTimeSection
      id="four-skills"
      title={self ? 'The four skills' : 'Your four skills'}
      words={
        looks.length > 0
          ? `${looksInWords(looks, inWords, self)} Points as they were given, nothing smoothed.`
          : noneInWords(ratings.length > 0, self)
      }
      method={{ figure: 'skills', name: 'Skills' }}
      ways={
        self
          ? undefined
          : [
              ['/skills', 'Every rating, and what each number stands for'],
              [withDays('/insights/numbers', period, { of: 'skills' }), 'Ratings as CSV'],
            ]
      }
    >
      {looks.length > 0 && (
        <>
          <Key looks={looks} self={self} />
          <div className="skill-grid">
            {SKILLS.map((skill) => (
              <SkillFigure
                key={skill}
                skill={skill}
                ratings={shown.filter((one) => one.skill === skill)}
                work={[]}
                reader={reader}
                over={looks.map(({ at }) => dayOf(new Date(at)))}
                isLinked
                self={self}
                level={3}
              />
            ))}
          </div>
          <details>
            <summary>The ratings, as numbers</summary>
            <LooksTable looks={looks} reader={reader} />
          </details>
        </>
      )}
    </OverTimeSection>
  );
}

/** @param isAny whether there are ratings of other days. */
function noneInWords(isAny: boolean, self: string | undefined): string {
  if (isAny) return 'None was given in these days.';
  return `Not rated yet.${self ? '' : ' Ratings begin after the second rehearsal, and can be given at any time under your four skills.'}`;
}
