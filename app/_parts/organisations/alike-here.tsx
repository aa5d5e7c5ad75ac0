interface AlikeHereProps {
  /** `/organisations/…` or `/contacts/…`: where the two can be made one. */
  readonly page: string;
  readonly alike: readonly { readonly id: string; readonly name: string }[];
}

/** A quiet line where another one may be the same. */
export function AlikeHere({ page, alike }: AlikeHereProps) {
  const [first] = alike;
  if (!first) return null;
  const kind = page.split('/')[1];
  return (
    <p className="sm muted">
      {alike.length === 1 ? 'Perhaps the same as ' : 'Perhaps the same as one of these: '}
      {alike.map(({ id, name }, n) => (
        <span key={id}>
          {n > 0 && ', '}
          <a href={`/${kind}/${id}`}>{name}</a>
        </span>
      ))}
      .{' '}
      <a className="go" href={`${page}/merge`}>
        Make them one
      </a>
    </p>
  );
}
