/** In place of what a sample has not: an address and a password. */
export function NoAccount() {
  return (
    <p className="notice">
      This is a sample: it has no address and no password, nobody can sign in to it again, and it is gone
      after a day. “Start my own”, above, leads to an account that is yours.
    </p>
  );
}
