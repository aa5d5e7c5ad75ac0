/** A plain form to a route: only a whole new page lets go of what the browser has in memory, and clears its store. */
export const SignOut = () => (
  <form action="/sign-out" method="post">
    <button type="submit" className="btn">
      Sign out
    </button>
  </form>
);
