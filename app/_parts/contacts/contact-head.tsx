import type { Contact } from '@/db/contacts/reads';

/** Who it is, where, and how to reach them, unless they asked not to be reached. */
export const ContactHead = ({ one }: { one: Contact }) => (
  <>
    <p className="sm">
      <a className="go" href="/contacts">
        Contacts
      </a>
    </p>
    <header className="application-head">
      <h1>{one.name}</h1>
      {(one.part || one.organisation) && (
        <p className="text-ink-2">
          {one.part}
          {one.part && one.organisation && ', '}
          {one.organisation && <a href={`/organisations/${one.organisationId}`}>{one.organisation}</a>}
        </p>
      )}
      <p className="row wrap">
        {one.email &&
          (one.isClosed ? (
            <span>{one.email}</span>
          ) : (
            <a href={`mailto:${address(one.email)}`}>{one.email}</a>
          ))}
        {one.phone &&
          (one.isClosed ? <span>{one.phone}</span> : <a href={`tel:${digits(one.phone)}`}>{one.phone}</a>)}
        <a href={`/contacts/${one.id}/edit`}>Edit</a>
      </p>
    </header>
  </>
);

/** An address that carries nothing but an address (it was checked when it was typed). */
const address = (email: string) => email.split('@').map(encodeURIComponent).join('@');
const digits = (phone: string) => phone.replace(/[^\d+]/g, '');
