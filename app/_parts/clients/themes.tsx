import { SkillMark } from '@/app/_parts/marks/marks';
import type { Concern } from '@/db/feedback/reads';
import type { CoachScope } from '@/db/scope';
import { decisionFor } from '@/lib/coach-links/standing-words';
import type { Group } from '@/lib/feedback/picture';
import { clientHref } from './places';
import { Section } from './section';

interface ThemesProps {
  readonly groups: readonly Group<Concern>[];
  /** Of how many pieces of feedback. */
  readonly counted: number;
  readonly scope: CoachScope;
  readonly at: (moment: string) => string;
}

/** Doubts by theme, led by what is done about each; what was said stands on each one's own page. */
export function Themes({ groups, counted, scope, at }: ThemesProps) {
  if (groups.length === 0) return null;
  return (
    <Section id="themes" title="Doubts by theme">
      <ol className="list">
        {groups.map(({ theme, concerns, heardIn, lastAt }) => (
          <li key={concerns[0]?.id} className="stack">
            <div>
              <h3>{theme}</h3>
              <p className="row wrap sm muted">
                {concerns[0]?.skill && <SkillMark skill={concerns[0].skill} />}
                <span>
                  Heard in {heardIn} of {counted}, last on {at(lastAt)}
                </span>
              </p>
            </div>
            <ul className="does">
              {concerns.map(({ id, decision, strengthenedAt }) => (
                <li key={id}>
                  <a className="go" href={clientHref(scope, `/concerns/${id}`)}>
                    {decisionFor(decision)}
                  </a>
                  {strengthenedAt && <span className="sm muted">A strength by now</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
