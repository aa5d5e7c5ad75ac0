import type { Template } from '@/db/templates/reads';
import { RELATION_WORDS, type Relation } from '@/lib/templates/rules';

interface OwnTextsProps {
  readonly texts: readonly Template[];
  /** Where one is used for the question that this was opened from. */
  readonly use: ((id: string) => string) | undefined;
  readonly shown: (text: string, relation: Relation) => string;
}

/** Texts with a name of their own; those put away are folded at the end. */
export function OwnTexts({ texts, use, shown }: OwnTextsProps) {
  if (texts.length === 0) return null;
  const away = texts.filter(({ putAwayAt }) => putAwayAt);
  return (
    <section>
      <h2 className="sec-head">Your own</h2>
      {texts
        .filter(({ putAwayAt }) => !putAwayAt)
        .map(({ id, key, name, relation, text }) => (
          <details key={id}>
            <summary>
              <bdi>{name}</bdi>
            </summary>
            <p className="sm muted">Made for: {RELATION_WORDS[relation].toLowerCase()}</p>
            <p className="kept letter">{shown(text, relation)}</p>
            <div className="acts pb-3 mt-3">
              {use && (
                <a className="btn primary" href={use(id)}>
                  Use this
                </a>
              )}
              <a className="btn" href={`/templates/${key}`}>
                Change it
              </a>
            </div>
          </details>
        ))}
      {away.length > 0 && (
        <details>
          <summary>Put away</summary>
          <ul className="list">
            {away.map(({ id, key, name }) => (
              <li key={id}>
                <a href={`/templates/${key}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
