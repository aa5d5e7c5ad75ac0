import type { CoachScope } from '@/db/scope';
import type { Use } from '@/db/stories/reads';
import { bankQuestion } from '@/lib/questions/bank';
import { clientHref } from './places';
import { Section } from './section';

interface StoryUsesProps {
  readonly uses: readonly Use[];
  readonly scope: CoachScope;
  readonly ago: (moment: string) => string;
}

/** Where a story was brought, rehearsed or given, as far as those parts are shared. */
export function StoryUses({ uses, scope, ago }: StoryUsesProps) {
  if (uses.length === 0) return null;
  return (
    <Section id="uses" title="Where it is used">
      <ul className="list">
        {uses.map((use) => (
          <li key={`${use.kind} ${use.id} ${use.concernId}`}>
            <a href={clientHref(scope, `/${PATHS[use.kind]}/${use.id}`)}>{wordsOf(use)}</a>
            <span className="muted">
              {' '}
              · {use.at ? ago(use.at) : use.kind === 'interview' ? 'without a date yet' : 'not given yet'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const PATHS: Record<Use['kind'], string> = {
  interview: 'interviews',
  rehearsal: 'rehearsals',
  response: 'rejections',
};

function wordsOf({ kind, about, key }: Use): string {
  if (kind === 'interview') return `Interview, ${about}`;
  if (kind === 'response') return `The answer to ${about}`;
  return `Rehearsed: ${about ?? bankQuestion(key)?.text ?? 'a question'}`;
}
