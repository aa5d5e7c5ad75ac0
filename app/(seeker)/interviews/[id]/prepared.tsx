import type { ReactNode } from 'react';

interface PreparedProps {
  readonly isOver: boolean;
  readonly interviewId: string;
  readonly children: ReactNode;
}

/** What was prepared, folded once it is over: then looking back is what the page is for. */
export const Prepared = ({ isOver, interviewId, children }: PreparedProps) =>
  isOver ? (
    <details>
      <summary>What you prepared</summary>
      <div className="stack-l">
        <p>
          <a className="go" href={`/interviews/${interviewId}/checklist`}>
            Its checklist
          </a>
        </p>
        {children}
      </div>
    </details>
  ) : (
    <>
      <a className="btn" href={`/interviews/${interviewId}/checklist`}>
        Before this interview: what to see to
      </a>
      {children}
    </>
  );
