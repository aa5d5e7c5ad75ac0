import type { ReactNode } from 'react';

/** What was prepared, folded once it is over: then looking back is what the page is for. */
export const Prepared = ({ isOver, children }: { isOver: boolean; children: ReactNode }) =>
  isOver ? (
    <details>
      <summary>What you prepared</summary>
      <div className="stack-l">{children}</div>
    </details>
  ) : (
    children
  );
