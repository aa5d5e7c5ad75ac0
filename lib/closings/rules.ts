import { nameKey } from '@/lib/organisations/names';

/** A person who asked not to be contacted. */
export interface ClosedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** Whether they belong to the organisation that is about to be written to. */
  readonly isHere: boolean;
}
/** What is known of an organisation when somebody there is about to be written to. */
export interface Door {
  readonly isClosed: boolean;
  readonly closedPeople: readonly ClosedPerson[];
}
/** Who a letter goes to, as far as it says; nobody by name is the team. */
export interface Addressee {
  readonly contactId?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
}

/** Whether a letter may not go: the organisation asked not to be contacted, or whoever it is to did. */
export function isClosedTo(door: Door, to: Addressee = {}): boolean {
  const key = nameKey(to.name ?? '');
  const address = to.email?.toLowerCase();
  return (
    door.isClosed ||
    door.closedPeople.some(
      ({ id, name, email, isHere }) =>
        id === to.contactId ||
        (isHere && key !== '' && nameKey(name) === key) ||
        (address !== undefined && email?.toLowerCase() === address),
    )
  );
}
