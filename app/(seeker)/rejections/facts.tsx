import { Field, Tick } from '@/components/field';
import type { Stage } from '@/db/stages/reads';
import { TOLD_HOW_WORDS } from '@/lib/rejections/rules';

interface Given {
  /** None where it is left as it stands. */
  readonly stages: readonly Stage[];
  readonly on: string;
  readonly today: string;
  readonly stageId?: string | null;
  readonly toldHow?: string;
  readonly isFinalRound?: boolean;
  readonly predetermined?: boolean;
  readonly reason?: string | null;
}

/** What can be said about a "no", all of it optional; before recording it or afterwards. */
export function NoFacts({ stages, on, today, stageId, toldHow, isFinalRound, predetermined, reason }: Given) {
  const open = stages.filter((stage) => stage.kind !== 'closed');
  return (
    <>
      <Field name="on" label="When did it come?" type="date" initial={on} max={today} />
      {open.length > 0 && (
        <Field
          name="stageId"
          label="How far had it got?"
          initial={stageId ?? ''}
          choices={[
            { value: '', label: 'Not noted' },
            ...open.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Field
        name="toldHow"
        label="How were you told?"
        initial={toldHow ?? 'not-said'}
        choices={Object.entries(TOLD_HOW_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <div>
        <Tick name="isFinalRound" label="It was the final round" initial={isFinalRound ?? false} />
        <Tick
          name="predetermined"
          label="They probably had someone already"
          hint="Then it says nothing about you, and stays out of every figure."
          initial={predetermined ?? false}
        />
      </div>
      <Field
        name="reason"
        label="The reason, as they gave it"
        hint="Their words, if they gave any."
        type="area"
        initial={reason ?? ''}
        rows={2}
      />
    </>
  );
}
