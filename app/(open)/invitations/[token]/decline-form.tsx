'use client';
import { use } from 'react';
import { type Action, Form, FormContext, Submit } from '@/components/form';

/** No, in one tap: and then that it is said, and to whom. */
export const DeclineForm = ({ action, token, name }: { action: Action; token: string; name: string }) => (
  <Form action={action} className="stack">
    <Inside token={token} name={name} />
  </Form>
);

function Inside({ token, name }: { token: string; name: string }) {
  const { ok } = use(FormContext);
  return ok ? (
    <p role="status" className="notice good">
      That is a no, and a fine answer. {name} is told only that it was not accepted. Nothing was shared.
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
