import { findApplication } from '../applications/reads';
import { holdContact } from '../contacts/writes';
import { holdOrganisation } from '../organisations/writes';
import type { Writing } from '../transaction';

/** Whom and what something is about, as it was asked. */
export interface About {
  readonly contactId: string | null;
  readonly organisationId: string | null;
  readonly applicationId: string | null;
}
/** The same as it stands: merged ones are what they were merged into, and an organisation follows from the rest. */
export interface Subject extends About {
  /** Whom it is with, in a word: the person, else the organisation. */
  readonly name: string;
  /** They asked not to be contacted: the person, or their organisation. */
  readonly isClosed: boolean;
}

/** Finds and holds what something is about to hang on; undefined where it is about nothing, or about what is not there. */
export async function holdSubject(tx: Writing, about: About): Promise<Subject | undefined> {
  const { contactId, applicationId } = about;
  const contact = contactId ? await holdContact(tx, contactId) : undefined;
  const application = applicationId ? await findApplication(tx, applicationId) : undefined;
  if ((contactId && !contact) || (applicationId && !application)) return undefined;
  const organisationId =
    contact?.organisationId ?? about.organisationId ?? application?.organisationId ?? null;
  const organisation = organisationId ? await holdOrganisation(tx, organisationId) : undefined;
  if (organisationId && !organisation) return undefined;
  const name = contact?.name ?? organisation?.name;
  if (!name) return undefined;
  return {
    contactId: contact?.id ?? null,
    organisationId: organisation?.id ?? null,
    applicationId: application?.id ?? null,
    name,
    isClosed: Boolean(contact?.noContactAt ?? organisation?.noContactAt),
  };
}
