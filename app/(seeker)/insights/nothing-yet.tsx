/** Before there is an application. */
export const NothingYet = () => (
  <main id="main" className="page flow stack-l">
    <h1>Insights</h1>
    <p className="prose">
      From your first applications on, this page says where they go and how long that takes. Rates appear from
      five known fates, each with the range that fits; below that, the plain counts.
    </p>
    <p>
      <a className="btn" href="/applications/new">
        Add an application
      </a>
    </p>
  </main>
);
