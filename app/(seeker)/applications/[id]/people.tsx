import { Icon } from '@/components/icon';
import type { Part } from '@/db/parts/reads';
import { CONTACT_PART_WORDS } from '@/lib/applications/rules';

/** Who has to do with it, each with their part. */
export function People({ id, parts }: { id: string; parts: readonly Part[] }) {
  return (
    <section aria-labelledby="people">
      <div className="sec-head">
        <h2 id="people">People</h2>
        <a href={`/applications/${id}/contacts`}>{parts.length > 0 ? 'Add or take out' : 'Add somebody'}</a>
      </div>
      {parts.length === 0 ? (
        <p className="muted mt-3">
          Who you spoke with, and who put in a word: it helps when you write to them.
        </p>
      ) : (
        <ul className="list">
          {parts.map((one) => (
            <li key={one.id}>
              <a className="go strong" href={`/contacts/${one.contactId}`}>
                {one.name}
              </a>
              <span className="muted"> · {CONTACT_PART_WORDS[one.part]}</span>
              {one.isClosed ? (
                <p className="row sm">
                  <Icon name="x" className="ic s" />
                  Asked not to be contacted
                </p>
              ) : (
                (one.email || one.phone) && (
                  <p className="sm muted">{[one.email, one.phone].filter(Boolean).join(' · ')}</p>
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
