import type { ReactNode } from 'react';
import type { Concern } from '@/db/feedback/reads';
import type { EvidenceRow, Response } from '@/db/responses/reads';
import { EVIDENCE_WORDS } from '@/lib/responses/rules';
import { Section } from './section';

interface AnswerPreparedProps {
  readonly responses: readonly Response[];
  readonly evidence: readonly EvidenceRow[];
  readonly concerns: readonly Concern[];
  readonly onDay: (day: string) => string;
  /** What stands below each, by its id. */
  readonly beneath?: (responseId: string) => ReactNode;
}

/** What is prepared to be answered, point by point. */
export function AnswerPrepared({ responses, evidence, concerns, onDay, beneath }: AnswerPreparedProps) {
  const points = responses.filter(({ leftOutAt }) => !leftOutAt);
  if (points.length === 0) return null;
  return (
    <Section id="answer" title="The answer">
      <ol className="list">
        {points.map((one) => {
          const behind = evidence.filter(({ responseId }) => responseId === one.id);
          return (
            <li key={one.id} id={`answer-${one.concernId}`} className="stack">
              <div>
                <h3>{concerns.find(({ id }) => id === one.concernId)?.theme ?? 'A doubt'}</h3>
                <p className="sm muted">{standing(one)}</p>
              </div>
              {one.acknowledge && <p className="kept">{one.acknowledge}</p>}
              {one.draft && <p className="kept letter">{one.draft}</p>}
              {behind.length > 0 && (
                <ul className="sm">
                  {behind.map(({ id, kind, words, on }) => (
                    <li key={id}>
                      <span className="muted">{EVIDENCE_WORDS[kind]}</span>
                      {words && `: ${words}`}
                      {on && `, by ${onDay(on)}`}
                    </li>
                  ))}
                </ul>
              )}
              {beneath?.(one.id)}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function standing({ givenAt, readyAt, rehearsals }: Response): string {
  const said = rehearsals === 1 ? 'said aloud once' : rehearsals > 1 && `said aloud ${rehearsals} times`;
  return [givenAt ? 'Given' : readyAt ? 'Ready' : 'Being prepared', said].filter(Boolean).join(', ');
}
