'use client';
import { use } from 'react';
import { type Action, Form, FormContext, Submit } from '@/components/form';

/** No, in one tap. Of an invitation for one the page says then that it is declined; a code goes on for the others. */
export const DeclineForm = ({ action, token }: { action: Action; token: string }) => (
  <Form action={action} className="stack">
    <Inside token={token} />
  </Form>
);

function Inside({ token }: { token: string }) {
  const { ok } = use(FormContext);
  return ok ? (
    <p role="status" className="notice good">
      That is a no, and a fine answer. Nobody is told, and nothing was shared.
    </p>
  ) : (
    <>
      <input type="hidden" name="token" value={token} readOnly />
      <div className="acts">
        <Submit kind="quiet">No, thank you</Submit>
      </div>
    </>
  );
}
