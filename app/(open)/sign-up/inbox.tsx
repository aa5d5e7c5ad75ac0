import type { ReactNode } from 'react';

/** The same for every address, taken or not: only the letter says which. @param again the way to ask once more. */
export function Inbox({ email, again }: { email: string; again?: ReactNode }) {
  return (
    <section className="stack" role="status">
      <h2>Look in your inbox</h2>
      <p>
        A letter is on its way to <b className="kept">{email}</b>. It says how to come in.
      </p>
      <p className="sm muted">
        Nothing there after a few minutes? Look among the unwanted mail, and at the address above.
      </p>
      {again}
    </section>
  );
}
