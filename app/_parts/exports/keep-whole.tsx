/** Everything of what a page is about, to take away alone. @param page the page's address. */
export const KeepWhole = ({ page, children }: { page: string; children: string }) => (
  <section className="stack" aria-labelledby="keep-whole">
    <h2 id="keep-whole" className="sec-head">
      Take it with you
    </h2>
    <p className="sm muted">{children}</p>
    <div className="acts">
      <a className="btn" href={`${page}/text`}>
        Keep it as text
      </a>
      <a className="btn" href={`${page}/json`}>
        Keep it as JSON
      </a>
    </div>
  </section>
);
