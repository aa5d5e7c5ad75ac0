import { Field } from '@/components/field';
import type { PlannedColumn } from '@/lib/imports/plan';
import { FIELD_WORDS, FIELDS } from '@/lib/imports/rules';

const CHOICES = FIELDS.map((field) => ({ value: field, label: FIELD_WORDS[field] }));

/** What each column was recognised as. */
export function Columns({ columns }: { columns: readonly PlannedColumn[] }) {
  const isKnown = columns.every(({ field }) => field !== 'extra');
  return (
    <section className="stack">
      <h2 className="sec-head">Columns</h2>
      <details open={!isKnown}>
        <summary>
          {isKnown ? `All ${columns.length} are recognised. Look at them` : 'What each column holds'}
        </summary>
        <div className="import-pairs">
          {columns.map(({ heading, field, samples }, n) => (
            <Field
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place, and headings may repeat
              key={n}
              name={`column-${n}`}
              label={heading}
              hint={samples.length > 0 ? samples.map(shortened).join(' · ') : 'empty'}
              initial={field}
              choices={CHOICES}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
