import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Section } from '@/app/_parts/clients/section';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { ResumeText } from '@/app/_parts/documents/resume-text';
import { clientPage } from '@/app/_parts/page/page';
import { listCommentsOn } from '@/db/comments/reads';
import { findResume, listPlacesOf } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { sizeWords } from '@/lib/documents/file-size';

export const metadata: Metadata = { title: null };

/** One version: as it reads, its file as it came, and where it went. */
export default clientPage<OfOne>(lookAt('resume'), async (scope, { params }) => {
  const { id } = await params;
  const { session, resume, places, comments } = await read(scope, (tx) => ({
    resume: findResume(tx, id),
    places: listPlacesOf(tx, id),
    comments: listCommentsOn(tx, { kind: 'document', id }),
  }));
  if (!resume) throw new AppError('not-found');
  const { at, onDay, reader } = readerOf(session);
  return (
    <ClientFrame
      scope={scope}
      page="resume"
      title={resume.name}
      up={{ path: '/resumes', words: 'Resumes' }}
      lead={
        <>
          <p className="muted">
            {[
              resume.targetRole && `For ${resume.targetRole}`,
              `added ${at(resume.createdAt)}`,
              resume.isSent && 'was sent',
              resume.isAway && 'put away',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {resume.note && <p className="text-ink-2 as-read">{resume.note}</p>}
        </>
      }
    >
      <div className="two">
        <div className="stack-l">
          {resume.file && (
            <Section id="file" title="The file">
              <p>
                <a href={clientHref(scope, `/resumes/${id}/file`)}>Download {resume.file.name}</a>
                <span className="muted"> · {sizeWords(resume.file.size, session.locale)}</span>
              </p>
              {resume.text && <p className="sm text-ink-2">Below is what was read from it.</p>}
            </Section>
          )}
          <CommentsOn rows={comments} subject={{ kind: 'document', id }} viewer={scope} reader={reader} />
          {resume.text && (
            <Section id="reads" title="As it reads">
              <ResumeText {...resume} />
            </Section>
          )}
          {!resume.text && !resume.file && <p className="muted">Nothing is written in it yet.</p>}
        </div>
        {places.length > 0 && (
          <Section id="went" title="Where it went">
            <ul className="list">
              {places.map(({ applicationId, organisation, role, sentOn }) => (
                <li key={applicationId}>
                  <a href={clientHref(scope, `/applications/${applicationId}`)}>{organisation}</a>
                  <span className="muted">
                    , {role}
                    {sentOn && `, ${onDay(sentOn)}`}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </ClientFrame>
  );
});
