/** The head of the board and of the list: which of the two this is, and a "no" from both. The bars around them add. */
export function Views({ current }: { current: 'board' | 'list' }) {
  return (
    <div className="tools">
      <h1>Applications</h1>
      <nav className="seg" aria-label="View">
        <a href="/applications" aria-current={current === 'board' ? 'page' : undefined}>
          Board
        </a>
        <a href="/applications/list" aria-current={current === 'list' ? 'page' : undefined}>
          List
        </a>
      </nav>
      <span className="grow" />
      <a className="btn dense" href="/rejections/new">
        Log a no
      </a>
    </div>
  );
}
