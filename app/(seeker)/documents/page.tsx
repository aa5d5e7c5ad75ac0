import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listDocuments, listWhereSent } from '@/db/documents/reads';
import { read } from '@/db/transaction';
import { documentAddress } from '@/lib/documents/address';
import { DOCUMENT_KIND_WORDS } from '@/lib/documents/rules';
import { dayIn, dayInWords } from '@/lib/time/days';

export const metadata: Metadata = { title: 'Documents' };

/** More than these are a number: the rest is on the document's own page. */
const SHOWN = 5;

/** Resumes and letters in their versions, each with where it went. */
export default seekerPage(async (scope) => {
  const { session, documents, places } = await read(scope, (tx) => ({
    documents: listDocuments(tx),
    places: listWhereSent(tx),
  }));
  const today = dayIn(session.timeZone, new Date());
  return (
    <main id="main" className="page flow stack-l">
      <header className="split">
        <h1>Documents</h1>
        <a className="btn" href="/documents/new">
          Add a document
        </a>
      </header>
      <p className="text-ink-2">
        Everything that went out with an application. Versions of your resume, with what changed and what came
        of each, are under <a href="/resumes">Resumes</a>.
      </p>
      {documents.length === 0 ? (
        <p className="text-ink-2">
          Resumes and letters come here once you note on an application what went with it, or add one now.
          Then you know which version is with whom.
        </p>
      ) : (
        <ul className="list">
          {documents.map((one) => {
            const went = places.filter(({ documentId }) => documentId === one.id);
            return (
              <li key={one.id}>
                <a className="strong" href={documentAddress(one)}>
                  {one.name}
                </a>
                <span className="muted"> · {DOCUMENT_KIND_WORDS[one.kind]}</span>
                {went.length === 0 ? (
                  <p className="sm muted">Went nowhere yet</p>
                ) : (
                  <ul className="sm">
                    {went.slice(0, SHOWN).map((place) => (
                      <li key={place.applicationId}>
                        <a href={`/applications/${place.applicationId}`}>{place.organisation}</a>
                        <span className="muted">
                          , {place.role}
                          {place.sentOn && `, ${dayInWords(place.sentOn, today, session.locale)}`}
                        </span>
                      </li>
                    ))}
                    {went.length > SHOWN && <li className="muted">and {went.length - SHOWN} more</li>}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </main>
  );
});
