import type { Metadata } from 'next';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { ResumeText } from '@/app/_parts/documents/resume-text';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { listCommentsOn } from '@/db/comments/reads';
import { findResume, listPlacesOf, listResumes, listSentRows, listWithAdvert } from '@/db/resumes/reads';
import { listCoaches } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { isTextFixed } from '@/lib/documents/rules';
import { countFates, fatesOf } from '@/lib/resumes/outcomes';
import { canReadAgain } from '@/lib/resumes/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { seen } from '@/server/seeing';
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
  const [asked, { session, resume, resumes, places, sent, adverts, comments, coaches }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({
      resume: findResume(tx, id),
      resumes: listResumes(tx),
      places: listPlacesOf(tx, id),
      sent: listSentRows(tx),
      adverts: listWithAdvert(tx),
      comments: listCommentsOn(tx, { kind: 'document', id }),
      coaches: listCoaches(tx),
    })),
  ]);
  if (!resume) throw new AppError('not-found');
  await seen(scope, { comments });
  const now = new Date();
  const there = thereIn(asked.there);
  const typed = typedBesides(asked, resume);
  const today = dayIn(session.timeZone, now);
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
        {resume.text && <TellCoach coaches={coaches} kind="resume" id={id} look />}
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
          <CommentsOn
            rows={comments}
            subject={{ kind: 'document', id }}
            viewer="seeker"
            reader={{ zone: session.timeZone, locale: session.locale, now }}
          />
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
