import { SkillMark } from '@/app/_parts/marks/marks';
import { fromWhom, Words } from '@/app/_parts/words/words';
import type { Concern } from '@/db/feedback/reads';
import type { Group } from '@/lib/feedback/picture';
import { DECISION_WORDS } from '@/lib/feedback/rules';

interface WhatToDoProps {
  readonly groups: readonly Group<Concern>[];
  /** Of how many pieces of feedback. */
  readonly counted: number;
  readonly day: (at: string) => string;
  readonly isAll: boolean;
}

/** So many themes are a picture; all of them are a press away. */
const THEMES = 15;
/** So many quotes are enough to know a doubt by. */
const QUOTES = 5;

/** Doubts by theme, led by what is done about each; what was said is folded. */
export function WhatToDo({ groups, counted, day, isAll }: WhatToDoProps) {
  if (groups.length === 0) return null;
  const shown = isAll ? groups : groups.slice(0, THEMES);
  return (
    <section>
      <h2 className="sec-head">What to do</h2>
      <ol className="list">
        {shown.map((group) => (
          <Theme key={group.concerns[0]?.id} group={group} counted={counted} day={day} />
        ))}
      </ol>
      {groups.length > shown.length && (
        <p>
          <a className="btn" href="/feedback?all=yes">
            Show all {groups.length}
          </a>
        </p>
      )}
    </section>
  );
}

function Theme({ group, counted, day }: { group: Group<Concern> } & Pick<WhatToDoProps, 'counted' | 'day'>) {
  const { concerns } = group;
  return (
    <li className="stack">
      <div>
        <h3>{group.theme}</h3>
        <p className="row wrap sm muted">
          {concerns[0]?.skill && <SkillMark skill={concerns[0].skill} />}
          <span>
            Heard in {group.heardIn} of {counted}, last on {day(group.lastAt)}
          </span>
        </p>
      </div>
      <ul className="does">
        {concerns.map((one) => (
          <li key={one.id}>
            <a className="go" href={`/concerns/${one.id}`}>
              {one.decision ? DECISION_WORDS[one.decision] : 'Decide what to do'}
            </a>
            {one.strengthenedAt && <span className="sm muted">A strength by now</span>}
            {one.items > 0 && !one.strengthenedAt && (
              <span className="sm muted">
                {one.itemsDone} of {one.items} done
              </span>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{concerns.length === 1 ? 'Their words' : `Their words, ${concerns.length} times`}</summary>
        <div className="stack pb-3">
          {concerns.slice(0, QUOTES).map((one) => (
            <Words
              key={one.id}
              text={one.quote}
              from={fromWhom(one.speaker, one.organisation, day(one.heardAt))}
            />
          ))}
          {concerns.length > QUOTES && (
            <p className="sm muted">
              The newest {QUOTES} of {concerns.length}: enough to know it by.
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
