import type { Metadata } from 'next';
import { ResumeText } from '@/app/_parts/documents/resume-text';
import { seekerPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import { findResume } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';

export const metadata: Metadata = { title: 'Print a resume' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ paper?: string | string[] }> };

/** Where letters are written on Letter. */
const LETTER = /-(US|CA|MX|PH|CL|CO)$/;
const PAPERS = [
  ['a4', 'A4'],
  ['letter', 'Letter'],
] as const;

/** A version and nothing else, laid out for paper. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const { session, resume } = await read(scope, (tx) => ({ resume: findResume(tx, id) }));
  if (!resume) throw new AppError('not-found');
  const [asked] = [(await searchParams).paper].flat();
  const usual = LETTER.test(session.locale) ? 'letter' : 'a4';
  const [paper] = PAPERS.find(([one]) => one === asked) ?? [usual];
  return (
    <main id="main" className={`page resume-sheet stack-l ${paper}`}>
      <header className="no-print stack">
        <p className="sm">
          <a className="go" href={`/resumes/${id}`}>
            {resume.name}
          </a>
        </p>
        <h1>Print</h1>
        {resume.file && (
          <p className="text-ink-2">
            This is the text read from the file, plain. To print the file as it looks, download it and print
            that.
          </p>
        )}
        <p className="text-ink-2">
          In the browser’s window for printing, switch off headers and footers, so that no address is on the
          sheet.
        </p>
        <nav className="row wrap" aria-label="Paper">
          {PAPERS.map(([one, name]) => (
            <a
              key={one}
              className="btn quiet"
              href={`/resumes/${id}/print?paper=${one}`}
              aria-current={one === paper ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
          <PrintButton>Print</PrintButton>
        </nav>
      </header>
      <ResumeText {...resume} />
    </main>
  );
});
