import { SkillMark } from '@/app/_parts/marks/marks';
import type { Concern } from '@/db/feedback/reads';
import type { CoachScope } from '@/db/scope';
import { decisionFor } from '@/lib/coach-links/standing-words';
import { clientHref } from './places';
import { Section } from './section';

interface DecisionsProps {
  readonly concerns: readonly Concern[];
  readonly scope: CoachScope;
  readonly at: (moment: string) => string;
}

/** Doubts, each led by what is done about it; the words stand on its own page. */
export function Decisions({ concerns, scope, at }: DecisionsProps) {
  if (concerns.length === 0) return null;
  return (
    <Section id="doubts" title="Doubts, and what is done about each">
      <ul className="list">
        {concerns.map((one) => (
          <li key={one.id}>
            <a className="place" href={clientHref(scope, `/concerns/${one.id}`)}>
              <b>{decisionFor(one.decision)}</b>
              <span>{[one.theme ?? 'A doubt', `heard ${at(one.heardAt)}`].join(', ')}</span>
              <span className="row wrap">
                {one.skill && <SkillMark skill={one.skill} />}
                {standing(one, scope)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function standing({ strengthenedAt, items, itemsDone }: Concern, { may }: CoachScope): string {
  if (strengthenedAt) return 'A strength by now';
  return may.has('practice') && items > 0 ? `${itemsDone} of ${items} practised` : '';
}
