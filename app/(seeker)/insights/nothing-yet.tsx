/** In place of figures about applications, before there is one. */
export const NothingYet = () => (
  <>
    <p className="prose">
      From your first applications on, this page says where they go and how long that takes. Rates appear from
      five known fates, each with the range that fits; below that, the plain counts.
    </p>
    <p>
      <a className="btn" href="/applications/new">
        Add an application
      </a>
    </p>
  </>
);
