import { v7 as newId } from 'uuid';
import { type Action, Form, Submit } from '@/components/form';

interface ClosingFormProps {
  readonly field: 'contactId' | 'organisationId';
  readonly id: string;
  readonly isClosed: boolean;
  readonly close: Action;
  readonly open: Action;
}

/** The mark "please don't contact me", and the way back. */
export function ClosingForm({ field, id, isClosed, close, open }: ClosingFormProps) {
  return (
    <section className="stack" aria-labelledby="closing">
      <h2 id="closing" className="sec-head">
        Please don’t contact me
      </h2>
      <p className="sm text-ink-2">
        {isClosed
          ? 'If they have changed their mind, take the mark back. What it had put aside is then to be done again.'
          : field === 'contactId'
            ? 'If they ask for that, mark it here: no letter to them can be written, and what was planned is put aside.'
            : 'If they ask for that, mark it here: no letter to anybody there can be written, and what was planned is put aside.'}
      </p>
      <Form action={isClosed ? open : close} actId={newId()} className="stack">
        <input type="hidden" name={field} value={id} readOnly />
        <Submit kind="plain">
          {isClosed ? 'They may be contacted again' : 'They asked not to be contacted'}
        </Submit>
      </Form>
    </section>
  );
}
