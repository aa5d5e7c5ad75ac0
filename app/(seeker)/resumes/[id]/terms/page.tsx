import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { seekerPage } from '@/app/_parts/page/page';
import { findApplication } from '@/db/applications/reads';
import { findPosting } from '@/db/postings/reads';
import { findResume, listStoryTexts } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { type Coverage, coverageOf, type Term } from '@/lib/resumes/terms';

export const metadata: Metadata = { title: 'An advert’s words' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ application?: string | string[] }> };

/** Which words of a saved advert one version has, which only stories have, and which neither. Help, and no score. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const [asked = ''] = [(await searchParams).application ?? ''].flat();
  const applicationId = rowId(asked);
  const { resume, application, posting, stories } = await read(scope, (tx) => ({
    resume: findResume(tx, id),
    application: findApplication(tx, applicationId),
    posting: findPosting(tx, applicationId),
    stories: listStoryTexts(tx),
  }));
  if (!resume || !application) throw new AppError('not-found');
  const advert = posting?.text ?? '';
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/resumes/${id}`}>
            {resume.name}
          </a>
        </p>
        <h1>The advert’s words</h1>
        <p className="text-ink-2">
          {application.role}, <a href={`/applications/${applicationId}`}>{application.organisation}</a>
        </p>
      </header>
      {advert === '' ? (
        <p className="text-ink-2">
          No advert is saved with this application.{' '}
          <a href={`/applications/${applicationId}/advert`}>Save its text</a>, and its words are looked for
          here.
        </p>
      ) : resume.text === '' ? (
        <p className="text-ink-2">
          There is no text of this version to look in. <a href={`/resumes/${id}/edit`}>Paste its text</a>, and
          come back.
        </p>
      ) : (
        <Words coverage={coverageOf(advert, resume.text, stories)} />
      )}
    </main>
  );
});

function Words({ coverage }: { coverage: Coverage | undefined }) {
  if (!coverage)
    return (
      <p className="notice">This works for adverts in English only, and this one does not read as English.</p>
    );
  const { present, elsewhere, missing } = coverage;
  return (
    <>
      <p className="text-ink-2">
        Found by wording alone: it knows no synonyms, and not every word of an advert belongs in a resume. Use
        their word where it is true of you, and leave the rest.
      </p>
      <Part id="elsewhere" title="In your stories, not in this version" isEmpty={elsewhere.length === 0}>
        {elsewhere.map((term) => (
          <li key={term.words}>
            <Said {...term} />
            <p className="sm">
              {'Told in '}
              {term.stories.map(({ id, title }, n) => (
                <span key={id}>
                  {n > 0 && ', '}
                  <a href={`/stories/${id}`}>{title}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </Part>
      <Part id="missing" title="In neither" isEmpty={missing.length === 0}>
        {missing.map((term) => (
          <li key={term.words}>
            <Said {...term} />
          </li>
        ))}
      </Part>
      <Part id="present" title="In this version" isEmpty={present.length === 0}>
        {present.map((term) => (
          <li key={term.words}>
            <Said {...term} />
          </li>
        ))}
      </Part>
    </>
  );
}

const Said = ({ words, times }: Term) => (
  <>
    {words}
    {times > 1 && <span className="muted"> · {times === 2 ? 'twice' : `${times} times`} in the advert</span>}
  </>
);

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

const Part = ({ id, title, isEmpty, children }: PartProps) => (
  <section className="stack" aria-labelledby={id}>
    <h2 id={id} className="sec-head">
      {title}
    </h2>
    {isEmpty ? <p className="muted">None.</p> : <ul className="list">{children}</ul>}
  </section>
);
