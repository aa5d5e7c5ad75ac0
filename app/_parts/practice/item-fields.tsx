import { Field } from '@/components/field';
import { PRACTICE_WORDS, REPEAT_WORDS, REPEATS, type Repeat } from '@/lib/practice/rules';

interface ItemFieldsProps {
  readonly initial?: {
    readonly title: string;
    readonly kind: string;
    readonly dueOn: string | null;
    readonly repeat: Repeat;
    readonly repeatUntil: string | null;
    readonly minutes: number | null;
  };
}

/** What one says of a thing to do; all but the first may stay as it is. */
export function ItemFields({ initial }: ItemFieldsProps) {
  return (
    <>
      <Field
        name="title"
        label="What will you do?"
        hint="One thing, done in one sitting."
        initial={initial?.title}
      />
      <Field
        name="kind"
        label="What is it for?"
        initial={initial?.kind ?? 'interview'}
        choices={Object.entries(PRACTICE_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <div className="pair">
        <Field name="dueOn" label="By when? (optional)" type="date" initial={initial?.dueOn} />
        <Field
          name="minutes"
          label="Minutes (optional)"
          inputMode="numeric"
          initial={initial?.minutes?.toString()}
        />
      </div>
      <div className="pair">
        <Field
          name="repeat"
          label="Does it come back?"
          initial={initial?.repeat ?? 'none'}
          choices={REPEATS.map((value) => ({ value, label: REPEAT_WORDS[value] }))}
        />
        <Field
          name="repeatUntil"
          label="Until when? (optional)"
          hint="For what comes back every day or week."
          type="date"
          initial={initial?.repeatUntil}
        />
      </div>
    </>
  );
}
