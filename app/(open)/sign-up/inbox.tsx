/** The same for every address, taken or not: only the letter says which. */
export function Inbox({ email }: { email: string }) {
  return (
    <section className="stack" role="status">
      <h2>Look in your inbox</h2>
      <p>
        A letter is on its way to <b className="kept">{email}</b>. It says how to come in.
      </p>
      <p className="sm muted">
        Nothing there after a few minutes? Look among the unwanted mail, and at the address above.{' '}
        <a href="/sign-up">Use another address</a>, or send the form again for another letter.
      </p>
    </section>
  );
}
