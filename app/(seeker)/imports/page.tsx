import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listWaiting } from '@/db/imports/reads';
import { read } from '@/db/transaction';
import { PROBLEMS } from '@/lib/imports/rules';
import { ProblemNotice } from './problem';
import { Upload } from './upload-form';

export const metadata: Metadata = { title: 'Bring in your list' };

type Props = { searchParams: Promise<{ problem?: string; gone?: string }> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const [{ problem, gone }, { waiting, session }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({ waiting: listWaiting(tx) })),
  ]);
  const clock = new Intl.DateTimeFormat(session.locale, {
    timeZone: session.timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const known = PROBLEMS.find((one) => one === problem);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Bring in your list</h1>
      <p className="text-ink-2">
        A CSV file from your spreadsheet or another tracker, as you keep it. You see first what each row and
        each status becomes, and nothing is brought in before you say so.
      </p>
      {known && <ProblemNotice problem={known} />}
      {gone !== undefined && (
        <p role="status" className="notice">
          The file is thrown away. What was brought in before is as it was.
        </p>
      )}
      <Upload hasProblem={known !== undefined} />
      {waiting.length > 0 && (
        <section className="stack">
          <h2 className="sec-head">Waiting to be looked at</h2>
          <ul className="list">
            {waiting.map((file) => (
              <li key={file.id}>
                <a className="go" href={`/imports/${file.id}`}>
                  {file.name}
                </a>
                <span className="sm muted">
                  {' '}
                  is kept until {clock.format(new Date(file.expiresAt))}, then gone.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2 className="sec-head">How to save a CSV</h2>
        <ul className="import-how">
          <li>Excel, Numbers, LibreOffice: File, then Save as or Export, then CSV.</li>
          <li>Google Sheets: File, Download, Comma-separated values.</li>
          <li>Headings in the first line, such as Company, Job title, Status, Date applied.</li>
        </ul>
      </section>
    </main>
  );
});
