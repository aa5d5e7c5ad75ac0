/** The same two sentences wherever somebody may be low: who does not read this, and who listens. */
export const HelpLine = () => (
  <p>
    In an emergency nobody reads this app. <a href="/help">Where somebody listens, by country</a>.
  </p>
);
