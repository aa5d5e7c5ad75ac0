import type { ListedContact } from '@/db/contacts/reads';
import type { Organisation } from '@/db/organisations/reads';
import { domainOfEmail } from '@/lib/organisations/website';

interface OrganisationHeadProps {
  readonly one: Organisation;
  readonly people: readonly ListedContact[];
}

/** Its name, where it is on the web, and whether it is aimed for. */
export function OrganisationHead({ one, people }: OrganisationHeadProps) {
  const { id, name, website, domain, isTarget } = one;
  const suggested = website ? undefined : people.map(({ email }) => domainOfEmail(email)).find(Boolean);
  return (
    <>
      <p className="sm">
        <a className="go" href="/organisations">
          Organisations
        </a>
      </p>
      <header className="application-head">
        <h1>{name}</h1>
        <p className="row wrap">
          {isTarget && <span className="chip">Target</span>}
          {website && (
            <a href={website} rel="noopener noreferrer nofollow">
              {domain ?? website}
            </a>
          )}
          {suggested && <span className="sm muted">Perhaps {suggested}, by an e-mail of theirs</span>}
          <a href={`/organisations/${id}/edit`}>Edit</a>
        </p>
      </header>
    </>
  );
}
