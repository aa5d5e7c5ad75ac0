import type { SentDocument } from '@/db/documents/reads';
import { documentAddress } from '@/lib/documents/address';
import { DOCUMENT_KIND_WORDS } from '@/lib/documents/rules';

interface SentProps {
  readonly id: string;
  readonly sent: readonly SentDocument[];
  readonly dayInWords: (day: string) => string;
}

/** Which papers went with it, in which version. */
export function Sent({ id, sent, dayInWords }: SentProps) {
  return (
    <section aria-labelledby="sent">
      <div className="sec-head">
        <h2 id="sent">Sent with it</h2>
        <a href={`/applications/${id}/documents`}>
          {sent.length > 0 ? 'Add or take out' : 'Note a document'}
        </a>
      </div>
      {sent.length === 0 ? (
        <p className="muted mt-3">Which resume went out? Noted here, it is at hand before they call.</p>
      ) : (
        <ul className="list">
          {sent.map((one) => (
            <li key={one.id}>
              <a href={documentAddress({ id: one.documentId, kind: one.kind })}>{one.name}</a>
              <span className="muted">
                {' '}
                · {DOCUMENT_KIND_WORDS[one.kind]}
                {one.sentOn && `, sent ${dayInWords(one.sentOn)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
