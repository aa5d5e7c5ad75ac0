'use client';
import { useId } from 'react';
import { Choices, Field } from '@/components/field';
import { MOST_LISTED } from '@/lib/invitations/rules';
import { useListText } from './list-made';

/** A list as a file or pasted, and what becomes of it where some lines can't be used. */
export function ListFields() {
  const id = useId();
  const text = useListText();
  return (
    <>
      <Field
        key={text}
        name="list"
        label="Addresses, one a line"
        hint={`${MOST_LISTED} at once. Other columns may stand beside them.`}
        type="area"
        rows={5}
        initial={text}
      />
      <div className="field">
        <label htmlFor={id}>Or a CSV file</label>
        <input id={id} className="input" type="file" name="file" accept=".csv,.txt,text/csv,text/plain" />
      </div>
      <Choices
        name="rest"
        label="If some lines can’t be used"
        initial="none"
        choices={[
          { value: 'none', label: 'Invite nobody yet', hint: 'Show me which, so that I can mend them.' },
          { value: 'good', label: 'Invite the good ones', hint: 'And show me the others.' },
        ]}
      />
    </>
  );
}
