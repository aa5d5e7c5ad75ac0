interface NotHereProps {
  readonly id: string;
  readonly title: string;
  readonly children: string;
  /** Where it can be done, if anywhere. */
  readonly link?: { readonly href: string; readonly words: string };
}

/** In place of a composer: why there is nothing to write now, and the way on. */
export const NotHere = ({ id, title, children, link }: NotHereProps) => (
  <main id="main" className="page flow stack">
    <h1>{title}</h1>
    <p>{children}</p>
    {link && (
      <a className="btn" href={link.href}>
        {link.words}
      </a>
    )}
    <p>
      <a className="go" href={`/rejections/${id}`}>
        Back to this no
      </a>
    </p>
  </main>
);

/** The same where they asked not to be contacted. */
export const ClosedHere = ({ id, organisation }: { id: string; organisation: string }) => (
  <NotHere id={id} title={`${organisation} asked not to be contacted`}>
    You keep to that, and nothing is owed to anybody. What they said stays yours to use.
  </NotHere>
);
