import type { listPartsOfContact } from '@/db/contacts/reads';
import { CONTACT_PART_WORDS, OUTCOME_WORDS } from '@/lib/applications/rules';

type Parts = Awaited<ReturnType<typeof listPartsOfContact>>;

/** Where a person has a part. */
export const PartsHere = ({ parts }: { parts: Parts }) =>
  parts.length > 0 && (
    <section aria-labelledby="parts">
      <h2 id="parts" className="sec-head">
        Applications
      </h2>
      <ul className="list">
        {parts.map(({ id, applicationId, organisation, role, part, stage, outcome }) => (
          <li key={id} className="split">
            <span>
              <a className="go" href={`/applications/${applicationId}`}>
                {organisation}, {role}
              </a>
              <span className="muted"> · {CONTACT_PART_WORDS[part]}</span>
            </span>
            <span className="sm muted">{outcome ? OUTCOME_WORDS[outcome] : stage}</span>
          </li>
        ))}
      </ul>
    </section>
  );
