import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { DocumentFields } from '@/app/_parts/documents/document-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listDocuments, listSentWith } from '@/db/documents/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { DOCUMENT_KIND_WORDS } from '@/lib/documents/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { type AskedThere, afterKeeping, thereIn, typedBesides } from '../../../resumes/after-keeping';
import { noteNewSent, noteSent, takeDocument } from '../actions';
import { Crumb } from '../crumb';

export const metadata: Metadata = { title: 'Sent with it' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<AskedThere & { document?: string | string[] }>;
};

/** What went with an application: noting one there is, or a new one, and taking one out. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const asked = await searchParams;
  const [chosen] = [asked.document].flat();
  const { session, application, sent, documents } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    sent: listSentWith(tx, id),
    documents: listDocuments(tx),
  }));
  if (!application) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const day = application.appliedOn && application.appliedOn <= today ? application.appliedOn : today;
  const there = documents.filter((one) => !sent.some(({ documentId }) => documentId === one.id));
  const known = documents.find((one) => one.id === chosen);
  const typed = known && typedBesides(asked, known);
  const isNoted = sent.some(({ documentId }) => documentId === chosen);
  const aim = <input type="hidden" name="applicationId" value={id} readOnly />;
  const when = <Field name="on" label="Sent on" type="date" initial={day} max={today} />;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <Crumb {...application} />
        <h1>Sent with it</h1>
        {thereIn(asked.there) && (
          <p role="status" className="notice mt-3">
            {isNoted
              ? 'You have this very file already, and it is noted below as sent with this.'
              : 'You have this very file already, under the name you gave it then: it is chosen below.'}
            {known && typed && (
              <>
                {' '}
                You typed “{typed.name}”{typed.targetRole && ` for ${typed.targetRole}`} this time:{' '}
                <a href={afterKeeping(known.id, { ...typed, applicationId: '' }, thereIn(asked.there))}>
                  use that for this version
                </a>
                .
              </>
            )}
          </p>
        )}
      </header>
      {sent.length > 0 && (
        <ul className="list" aria-label="Sent already">
          {sent.map((one) => (
            <li key={one.id} className="split">
              <p>
                {one.name}{' '}
                <span className="muted">
                  · {DOCUMENT_KIND_WORDS[one.kind]}
                  {one.sentOn && `, sent ${dayInWords(one.sentOn, today, session.locale)}`}
                </span>
              </p>
              <Form action={takeDocument} actId={newId()} className="contents">
                <input type="hidden" name="sendingId" value={one.id} readOnly />
                <Submit kind="quiet" label={`Take ${one.name} out`}>
                  Take out
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {there.length > 0 && (
        <section className="stack" aria-labelledby="there">
          <h2 id="there" className="sec-head">
            One you have
          </h2>
          <Form action={noteSent} actId={newId()} submit="It went with this">
            {aim}
            <Field
              name="documentId"
              label="Document"
              initial={there.some((one) => one.id === chosen) ? chosen : ''}
              choices={[
                { value: '', label: 'Choose' },
                ...there.map((one) => ({
                  value: one.id,
                  label: `${one.name} (${DOCUMENT_KIND_WORDS[one.kind].toLowerCase()})`,
                })),
              ]}
            />
            {when}
          </Form>
        </section>
      )}
      <section className="stack" aria-labelledby="new">
        <h2 id="new" className="sec-head">
          A new one
        </h2>
        <p className="sm">
          <a href={`/resumes/new?application=${id}`}>Upload a resume as PDF or Word document</a>, or type its
          text here.
        </p>
        <Form
          action={noteNewSent}
          actId={newId()}
          submit="Keep it, it went with this"
          kind={there.length > 0 ? 'plain' : 'primary'}
          keep={`document.${id}`}
        >
          {aim}
          <DocumentFields />
          {when}
        </Form>
      </section>
    </main>
  );
});
