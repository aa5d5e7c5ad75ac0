import { fromWhom, Words } from '@/app/_parts/words/words';
import { planWords } from '@/lib/responses/letter';
import { EVIDENCE_WORDS } from '@/lib/responses/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import type { Point } from './points';

interface OnPaperProps {
  readonly points: readonly Point[];
  readonly organisation: string;
  readonly role: string;
  readonly zone: string;
  readonly today: string;
  readonly locale: string;
}

/** The whole answer as it is printed: one page to have at hand. On the screen it is not there. */
export function OnPaper({ points, organisation, role, zone, today, locale }: OnPaperProps) {
  return (
    <section className="on-paper">
      <h2>
        My answer: {organisation}, {role}
      </h2>
      {points
        .filter(({ response }) => !response?.leftOutAt)
        .map(({ doubt, name, response, evidence }) => (
          <article key={doubt.id}>
            <h3>{name}</h3>
            <Words
              text={doubt.quote}
              from={fromWhom(doubt.speaker, dayInWords(dayIn(zone, new Date(doubt.heardAt)), today, locale))}
            />
            {response?.acknowledge && <p className="kept">{response.acknowledge}</p>}
            {response?.draft && <p className="kept">{response.draft}</p>}
            <ul>
              {evidence.map(({ id, kind, words, on }) => (
                <li key={id}>
                  {EVIDENCE_WORDS[kind]}: {planWords({ words, on }, today, locale)}
                </li>
              ))}
            </ul>
          </article>
        ))}
      <p>First say what they saw. Then one message, and what shows it. Then thank them, and listen.</p>
    </section>
  );
}
