import { interviewTitle } from '@/lib/interviews/when';

type Named = { id: string; organisation: string } & Parameters<typeof interviewTitle>[0];

/** Up to the interview that a page is about. */
export const UpToInterview = ({ interview }: { interview: Named }) => (
  <p className="sm">
    <a className="go" href={`/interviews/${interview.id}`}>
      {interviewTitle(interview)}, {interview.organisation}
    </a>
  </p>
);
