import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { type ListedResume, listResumes, listSentRows } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { countFates, differ, type FateCount, fatesOf } from '@/lib/resumes/outcomes';
import { dayIn, dayInWords } from '@/lib/time/days';
import { FORMAT_WORDS } from './format-words';
import { DIFFER_SENTENCES, outcomeSentences } from './sentences';

export const metadata: Metadata = { title: 'Resumes' };

type Props = { searchParams: Promise<{ removed?: string | string[] }> };

/** Every version of the resume: for which role, where it went, and what came of it. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const [{ removed }, { session, resumes, sent }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({ resumes: listResumes(tx), sent: listSentRows(tx) })),
  ]);
  const today = dayIn(session.timeZone, new Date());
  const counts = countFates(sent, session.timeZone);
  const day = (moment: string) =>
    dayInWords(dayIn(session.timeZone, new Date(moment)), today, session.locale);
  const inUse = resumes.filter(({ isAway }) => !isAway);
  const away = resumes.filter(({ isAway }) => isAway);
  const said = DIFFER_SENTENCES[differ(inUse.map(({ id }) => fatesOf(counts, id)))];
  return (
    <main id="main" className="page flow stack-l">
      <header className="split">
        <h1>Resumes</h1>
        <a className="btn" href="/resumes/new">
          Add a version
        </a>
      </header>
      {removed === '1' && (
        <p role="status" className="notice">
          The version is removed, with its file.
        </p>
      )}
      {resumes.length === 0 ? (
        <p className="text-ink-2">
          Write or paste your resume, or upload it as PDF or Word document. Then note on each application
          which version went with it, and see here what came of each.
        </p>
      ) : (
        <>
          <p className="text-ink-2">
            A version that was sent stays as they have it. To change it, make the next one.
          </p>
          {said && <p className="sm text-ink-2">{said}</p>}
          <Versions resumes={inUse} counts={counts} day={day} />
        </>
      )}
      {away.length > 0 && (
        <details>
          <summary>Put away ({away.length})</summary>
          <Versions resumes={away} counts={counts} day={day} />
        </details>
      )}
      {inUse.length > 1 && (
        <p>
          <a className="go" href="/resumes/compare">
            Compare two versions
          </a>
        </p>
      )}
    </main>
  );
});

interface VersionsProps {
  readonly resumes: readonly ListedResume[];
  readonly counts: readonly FateCount[];
  readonly day: (moment: string) => string;
}

const Versions = ({ resumes, counts, day }: VersionsProps) => (
  <ul className="list">
    {resumes.map((one) => (
      <li key={one.id}>
        <a className="strong" href={`/resumes/${one.id}`}>
          {one.name}
        </a>
        <p className="sm muted">
          {[
            one.targetRole && `For ${one.targetRole}`,
            FORMAT_WORDS[one.format],
            `added ${day(one.createdAt)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {outcomeSentences(fatesOf(counts, one.id)).map((sentence) => (
          <p key={sentence} className="sm">
            {sentence}
          </p>
        ))}
      </li>
    ))}
  </ul>
);
