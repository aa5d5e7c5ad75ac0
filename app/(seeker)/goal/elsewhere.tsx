import { v7 as newId } from 'uuid';
import { aboutOf } from '@/app/_parts/goals/aimed-elsewhere';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Concern } from '@/db/feedback/reads';
import type { Line } from '@/db/goals/reads';
import { add } from './actions';

interface ElsewhereProps {
  readonly concerns: readonly Concern[];
  readonly lines: readonly Line[];
}

/** What one decided to aim away from, offered as a line; their words stay folded, and those that are lines already are gone. */
export function Elsewhere({ concerns, lines }: ElsewhereProps) {
  const offered = concerns
    .map((one) => ({ ...one, line: lineFor(one) }))
    .filter(({ line }) => !lines.some(({ words }) => words === line));
  if (offered.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="elsewhere">
      <h2 id="elsewhere" className="sec-head">
        You decided to aim elsewhere
      </h2>
      <p className="text-ink-2">
        It says more about a place than about you. As a line, it is asked of every place.
      </p>
      <ul className="list">
        {offered.map(({ id, line, organisation, quote, ...one }) => (
          <li key={id} className="stack">
            <p>
              You decided to aim elsewhere where: <b>{aboutOf(one)}</b>
              {organisation && <span className="muted"> · {organisation}</span>}
            </p>
            <details>
              <summary>What they said</summary>
              <p className="words">{quote}</p>
            </details>
            <Form action={add} actId={newId()} submit="Add it as a line" kind="plain" className="form">
              <input type="hidden" name="kind" value="value" readOnly />
              <Field
                name="words"
                label="As a line of the goal"
                hint="Say it as what a good place has."
                initial={line}
              />
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

const lineFor = ({ organisation, ...one }: Concern): string =>
  `Differs from ${organisation ?? 'there'} in: ${aboutOf(one).toLowerCase()}`.slice(0, 300);
