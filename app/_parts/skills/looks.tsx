import type { Look } from '@/lib/ratings/looks';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { shortDay } from '@/lib/time/days';
import { RaterMark } from './shape';
import type { DayReader } from './skill-figure';

/** So many columns are a table; more are a wall. */
const MOST = 8;

interface LooksProps {
  readonly looks: readonly Look[];
  readonly reader: DayReader;
}

/** The same as numbers, under a heading of its own. */
export const Looks = (props: LooksProps) => (
  <section aria-labelledby="numbers">
    <h2 id="numbers" className="sec-head">
      The same, as numbers
    </h2>
    <LooksTable {...props} />
  </section>
);

/** Ratings as numbers, the latest looks last; a coach's are named, and on another ground. */
export function LooksTable({ looks, reader }: LooksProps) {
  const shown = looks.slice(-MOST);
  const dayOf = ({ at, by, name }: Look) => {
    const day = shortDay(reader.dayOf(new Date(at)), reader.today, reader.locale);
    return by === 'self' ? day : `${name ?? 'A coach'}, ${day}`;
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="scroll-x" aria-label="The table, which may scroll" tabIndex={0}>
        <table className="table looks num">
          <caption className="sr">Ratings of the four skills, by the day they were given</caption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              {shown.map((look) => (
                <th key={keyOf(look)} scope="col" className={look.by}>
                  {dayOf(look)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SKILLS.map((skill) => (
              <tr key={skill}>
                <th scope="row">
                  <span className="row">
                    <RaterMark skill={skill} by="self" />
                    {SKILL_WORDS[skill]}
                  </span>
                </th>
                {shown.map((look) => (
                  <td key={keyOf(look)} className={look.by}>
                    {look.ratings[skill] ?? <NotRated />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {looks.length > MOST && (
        <p className="sm muted mt-2">
          The latest {MOST} of {looks.length}; all of them stand on each skill’s own page.
        </p>
      )}
      <p className="sm muted prose mt-3">
        A rating that moves while practice happens is not proof that practice moved it. It is still worth
        noticing.
      </p>
    </>
  );
}

const NotRated = () => (
  <>
    <span className="muted" aria-hidden="true">
      –
    </span>
    <span className="sr">not rated</span>
  </>
);

const keyOf = ({ at, by, name }: Look) => [at, by, name].join();
