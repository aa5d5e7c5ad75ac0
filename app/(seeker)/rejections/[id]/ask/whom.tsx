import { CONTACT_PART_WORDS } from '@/lib/applications/rules';
import type { Askable, Person } from '@/lib/requests/whom';

/** Whoever could be asked, one press each; the first is suggested, and why. */
export function Whom({ askable, chosen }: { askable: readonly Askable[]; chosen: string | null }) {
  const [first] = askable;
  if (!first) return null;
  return (
    <div className="stack">
      <p>
        Ask <bdi>{first.person.name}</bdi> first. {first.why}
      </p>
      <fieldset className="switch">
        <legend className="sr">Somebody you know there</legend>
        {askable.map(({ person }) => (
          <button
            key={person.contactId}
            type="submit"
            name="pick"
            value={person.contactId}
            className="chip-btn"
            aria-pressed={person.contactId === chosen}
          >
            <bdi>{person.name}</bdi>
            {partOf(person)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

const partOf = ({ part, isMet }: Person): string => {
  if (part && part !== 'other') return `, ${CONTACT_PART_WORDS[part].toLowerCase()}`;
  return isMet ? ', at the interview' : '';
};
