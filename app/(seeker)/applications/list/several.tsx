'use client';
import { type MouseEvent, use, useEffect, useState } from 'react';
import { Field } from '@/components/field';
import { FormContext, Submit } from '@/components/form';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be done with those that are ticked; out of sight while none is (app/styles/list.css). */
export function Several({ stages, outcomes }: { stages: readonly Choice[]; outcomes: readonly Choice[] }) {
  const { errors } = use(FormContext);
  return (
    // What is wrong is said at a field in here.
    <details className="several" open={Object.keys(errors).length > 0 || undefined}>
      <summary>With those that are ticked</summary>
      <div className="several-acts">
        <div className="in-line">
          <Field name="stageId" label="Stage" choices={[{ value: '', label: 'Choose' }, ...stages]} />
          <Submit kind="plain" name="what" value="move">
            Move
          </Submit>
        </div>
        <div className="in-line">
          <Field
            name="outcome"
            label="How they ended"
            choices={[{ value: '', label: 'Choose' }, ...outcomes]}
          />
          <Submit kind="plain" name="what" value="close">
            Close
          </Submit>
        </div>
        <div className="in-line">
          <Field name="tag" label="Tag" autoComplete="off" />
          <span className="row">
            <Submit kind="plain" name="what" value="tag">
              Tag
            </Submit>
            <Submit kind="plain" name="what" value="untag">
              Untag
            </Submit>
          </span>
        </div>
        <Submit kind="plain" name="what" value="bin">
          Put in the bin
        </Submit>
        <TickAll />
      </div>
    </details>
  );
}

/** Needs a script, and so comes with it. */
function TickAll() {
  const [isThere, come] = useState(false);
  useEffect(() => come(true), []);
  if (!isThere) return null;
  const tick = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name=picked]') ?? [])];
    const isAll = boxes.every(({ checked }) => checked);
    for (const box of boxes) box.checked = !isAll;
  };
  return (
    <button type="button" className="btn quiet" onClick={tick}>
      All or none
    </button>
  );
}
