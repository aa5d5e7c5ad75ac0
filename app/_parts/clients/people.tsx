import { CONTACT_PART_WORDS, type ContactPart } from '@/lib/applications/rules';

interface PeopleProps {
  readonly people: readonly { readonly id: string; readonly name: string | null; readonly part?: string }[];
}

/** People, by name where that may be known; else each as a contact, with their part. */
export const People = ({ people }: PeopleProps) => (
  <ul className="list">
    {people.map(({ id, name, part }) => (
      <li key={id}>
        {name ?? 'A contact'}
        {part && <span className="muted"> · {part}</span>}
      </li>
    ))}
  </ul>
);

/** What somebody has to do with an application, said of another person's. */
export const partWords = (part: ContactPart): string =>
  part === 'referrer' ? 'Put in a word for them' : CONTACT_PART_WORDS[part];
