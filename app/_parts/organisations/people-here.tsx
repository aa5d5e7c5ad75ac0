import type { ListedContact } from '@/db/contacts/reads';

interface PeopleHereProps {
  readonly organisation: string;
  readonly people: readonly ListedContact[];
  readonly dayInWords: (day: string) => string;
}

/** The people one knows at an organisation, each with their next touch. */
export const PeopleHere = ({ organisation, people, dayInWords }: PeopleHereProps) => (
  <section aria-labelledby="people">
    <div className="sec-head">
      <h2 id="people">People</h2>
      <a href={`/contacts/new?organisation=${encodeURIComponent(organisation)}`}>Add somebody</a>
    </div>
    {people.length === 0 ? (
      <p className="muted mt-3">
        Nobody yet. Who answers, who interviews, who put in a word: they belong here.
      </p>
    ) : (
      <ul className="list">
        {people.map(({ id, name, part, isClosed, nextOn }) => (
          <li key={id} className="split">
            <span>
              <a className="go" href={`/contacts/${id}`}>
                {name}
              </a>
              {part && <span className="muted"> · {part}</span>}
            </span>
            <span className="sm muted">
              {isClosed ? 'Asked not to be contacted' : nextOn && `Next touch ${dayInWords(nextOn)}`}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
