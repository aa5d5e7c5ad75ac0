import type { Metadata } from 'next';
import { ResumeText } from '@/app/_parts/documents/resume-text';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { findResume, listPlacesOf, listResumes, listSentRows, listWithAdvert } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { isTextFixed } from '@/lib/documents/rules';
import { countFates, fatesOf } from '@/lib/resumes/outcomes';
import { canReadAgain } from '@/lib/resumes/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { type AskedThere, thereIn, typedBesides } from '../after-keeping';
import { FORMAT_WORDS } from '../format-words';
import { THERE_SENTENCES } from '../sentences';
import { Acts } from './acts';
import { FileKept } from './file-kept';
import { AdvertWords, Versions } from './lookups';
import { Typed } from './typed';
import { WhereItWent } from './where-it-went';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AskedThere> };

/** One version: as it reads, where it went and what came of it, and what can be done with it. */
export default namedSeekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const [asked, { session, resume, resumes, places, sent, adverts }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({
      resume: findResume(tx, id),
      resumes: listResumes(tx),
      places: listPlacesOf(tx, id),
      sent: listSentRows(tx),
      adverts: listWithAdvert(tx),
    })),
  ]);
  if (!resume) throw new AppError('not-found');
  const there = thereIn(asked.there);
  const typed = typedBesides(asked, resume);
  const today = dayIn(session.timeZone, new Date());
  const counts = countFates(sent, session.timeZone);
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const added = inWords(dayIn(session.timeZone, new Date(resume.createdAt)));
  return (
    <main id="main" className="page">
      <Title of={resume.name} />
      <header>
        <p className="sm">
          <a className="go" href="/resumes">
            Resumes
          </a>
        </p>
        <h1>{resume.name}</h1>
        <p className="muted">
          {[resume.targetRole && `For ${resume.targetRole}`, FORMAT_WORDS[resume.format], `added ${added}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {there && (
          <p role="status" className="notice mt-3">
            {THERE_SENTENCES[there]}
          </p>
        )}
        {typed && <Typed resume={resume} typed={typed} />}
        {isTextFixed(resume) && (
          <p className="text-ink-2">This version was sent, so its text stays as they have it.</p>
        )}
        {resume.note && <p className="text-ink-2 as-read">{resume.note}</p>}
        <Acts resume={resume} />
      </header>
      <div className="two mt-6">
        <div className="stack-l">
          {resume.file && (
            <FileKept
              id={id}
              file={resume.file}
              canReadAgain={canReadAgain(resume)}
              locale={session.locale}
            />
          )}
          {resume.text && <ResumeText {...resume} />}
        </div>
        <div className="stack-l">
          <WhereItWent places={places} fates={fatesOf(counts, id)} inWords={inWords} />
          <Versions id={id} previousId={resume.previousId} resumes={resumes} />
          {adverts.length > 0 && <AdvertWords id={id} adverts={adverts} places={places} />}
        </div>
      </div>
    </main>
  );
});
