/** The way back from a page about the account. */
export const BackToAccount = () => (
  <p>
    <a className="go" href="/account">
      Back to your account
    </a>
  </p>
);
