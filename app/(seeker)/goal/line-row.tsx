import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Line } from '@/db/goals/reads';
import { USUAL_WEIGHT } from '@/lib/goals/rules';
import { edit, remove, shift } from './actions';
import { WeightField } from './weight-field';

interface LineRowProps {
  readonly line: Line;
  readonly isWeighted: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One line with its acts, each a form of its own that also works before any script. */
export function LineRow({ line, isWeighted, isFirst, isLast }: LineRowProps) {
  const { id, words, weight, version } = line;
  const it = <input type="hidden" name="id" value={id} readOnly />;
  return (
    <li>
      <p className="kept">
        <bdi>{words}</bdi>
        {isWeighted && <span className="muted"> · weight {weight ?? USUAL_WEIGHT}</span>}
      </p>
      <div className="stage-acts">
        <Form action={shift} actId={newId()} className="row">
          {it}
          {!isFirst && (
            <Submit kind="quiet" name="to" value="up" label={`Move up: ${words}`}>
              Up
            </Submit>
          )}
          {!isLast && (
            <Submit kind="quiet" name="to" value="down" label={`Move down: ${words}`}>
              Down
            </Submit>
          )}
        </Form>
        <details>
          <summary>
            Change<span className="sr">: {words}</span>
          </summary>
          <Form action={edit} actId={newId()} submit="Save" kind="plain">
            {it}
            <input type="hidden" name="version" value={version} readOnly />
            <Field name="words" label="The line" initial={words} />
            {isWeighted && <WeightField weight={weight} />}
          </Form>
        </details>
        <details>
          <summary>
            Take out<span className="sr">: {words}</span>
          </summary>
          <Form action={remove} actId={newId()} submit="Take the line out" kind="plain">
            {it}
            <p className="sm">What you noted about it at organisations and adverts goes with it.</p>
          </Form>
        </details>
      </div>
    </li>
  );
}
