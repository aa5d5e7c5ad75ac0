import { fromWhom, Words } from '@/app/_parts/words/words';
import type { Feedback, Strength } from '@/db/feedback/reads';
import { nameFor } from '@/lib/coach-links/names';
import type { Grant } from '@/lib/coach-links/rules';
import { SOURCE_THEIRS } from '@/lib/coach-links/standing-words';
import { Section } from './section';

interface SaidProps {
  readonly said: readonly Feedback[];
  readonly liked: readonly Strength[];
  readonly may: ReadonlySet<Grant>;
  readonly at: (moment: string) => string;
  readonly title?: string;
}

/** What was said: what they liked first, then everything in their words, folded, with how the client reads it. */
export function Said({ said, liked, may, at, title = 'What they said' }: SaidProps) {
  const written = said.filter(({ words, myReading }) => words || myReading);
  if (written.length + liked.length === 0) return null;
  return (
    <>
      {liked.length > 0 && (
        <Section id="liked" title="What they liked">
          <ul className="list">
            {liked.map((one) => (
              <li key={one.id}>
                <Words
                  text={one.quote}
                  from={fromWhom(nameFor(one.speaker, may), one.organisation, at(one.heardAt))}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {written.length > 0 && (
        <Section id="said" title={title}>
          {written.map((one) => (
            <div key={one.id} id={`said-${one.id}`}>
              <p>
                {SOURCE_THEIRS[one.source]}, {at(one.heardAt)}
              </p>
              {one.words && (
                <details>
                  <summary>Their words</summary>
                  <Words
                    text={one.words}
                    from={fromWhom(nameFor(one.speaker, may), one.organisation, at(one.heardAt))}
                  />
                </details>
              )}
              {one.myReading && (
                <>
                  <p className="sm muted mt-3">How they read it</p>
                  <p className="kept">{one.myReading}</p>
                </>
              )}
            </div>
          ))}
        </Section>
      )}
    </>
  );
}
