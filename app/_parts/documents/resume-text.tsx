import type { ReactNode } from 'react';
import { drawn } from '@/app/_parts/notes/notes';
import { type DocumentFormat, MOST_TEXT } from '@/lib/documents/rules';
import { notesTree } from '@/lib/notes/markdown';

/** A resume as it reads: Markdown as elements, never as HTML in a string; what was read from a file line by line. */
export const ResumeText = ({ format, text }: { format: DocumentFormat; text: string }) => (
  <div className="resume-text notes">
    {format === 'markdown' ? drawn(notesTree(text, MOST_TEXT), Heading) : <p className="as-read">{text}</p>}
  </div>
);

/** The page's own heading is the first; those of the resume come below it. */
function Heading({ depth, children }: { depth: number; children: ReactNode }) {
  if (depth === 1) return <h2>{children}</h2>;
  if (depth === 2) return <h3>{children}</h3>;
  return <h4>{children}</h4>;
}
