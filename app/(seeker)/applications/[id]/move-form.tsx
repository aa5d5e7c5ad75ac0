'use client';
import { use } from 'react';
import { Choices } from '@/components/field';
import { Form, FormContext, Submit } from '@/components/form';
import { MOVE_OUTCOMES, OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import type { StageKind } from '@/lib/stages/rules';
import { move } from '../actions';

interface MoveFormProps {
  readonly application: {
    readonly id: string;
    readonly version: number;
    readonly stageId: string;
    readonly outcome: Outcome | null;
  };
  readonly stages: readonly { readonly id: string; readonly name: string; readonly kind: StageKind }[];
  readonly actId: string;
  /** Where it leads when it has worked; without it the page stays. */
  readonly next?: 'board';
}

/** Moves an application to any stage; for a closed one it asks how it ended. */
export function MoveForm({ application, stages, actId, next }: MoveFormProps) {
  return (
    <Form action={move} actId={actId} className="form move-form">
      <input type="hidden" name="id" value={application.id} readOnly />
      <input type="hidden" name="version" value={application.version} readOnly />
      {next && <input type="hidden" name="next" value={next} readOnly />}
      <StageSelect stages={stages} standsAt={application.stageId} />
      <HowItEnded initial={application.outcome} />
      <Submit kind={next ? 'primary' : 'plain'}>Move</Submit>
    </Form>
  );
}

function StageSelect({ stages, standsAt }: Pick<MoveFormProps, 'stages'> & { standsAt: string }) {
  const { values, ok } = use(FormContext);
  const value = (ok ? undefined : values.stageId) ?? standsAt;
  return (
    <div className="field">
      <label htmlFor="field-stageId">Stage</label>
      {/* A select ignores a changed default value unless it is drawn anew. */}
      <select key={value} id="field-stageId" name="stageId" className="input" defaultValue={value}>
        {stages.map(({ id, name, kind }) => (
          <option key={id} value={id} data-kind={kind}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** In sight where a closed stage is chosen (board.css), and where the server asked for it. */
function HowItEnded({ initial }: { initial: Outcome | null }) {
  const { code } = use(FormContext);
  return (
    <div className={code === 'outcome-needed' ? 'ending-asked asked' : 'ending-asked'}>
      <Choices
        name="outcome"
        label="How did it end?"
        hint="If it was a no, use “Log a no” instead: there is more room for it there."
        initial={initial}
        choices={MOVE_OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] }))}
      />
    </div>
  );
}
