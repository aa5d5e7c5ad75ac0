import type { CoachScope } from '@/db/scope';
import { SHARED_PARTS, type SharedPart } from '@/lib/coach-links/rules';
import { clientIn } from './places';
import { Section } from './section';

const PART_WORDS: Record<SharedPart, string> = {
  activity: 'Activity, as counts',
  pipeline: 'Applications and interviews',
  feedback: 'Noes and what was said',
  practice: 'Practice, skills and resumes',
  insights: 'Figures',
};

/** What is shared and how, in plain words; of what is not there is no word. */
export function SharedParts({ scope }: { scope: CoachScope }) {
  const { may, mayComment } = scope;
  return (
    <Section id="shared" title={`What ${clientIn(scope)} shares`}>
      <ul className="list">
        {SHARED_PARTS.filter((part) => may.has(part)).map((part) => (
          <li key={part}>
            {PART_WORDS[part]}
            <span className="block sm muted">
              {mayComment.has(part) ? 'To look at and comment on' : 'To look at'}
            </span>
          </li>
        ))}
        {may.has('contacts') && <li>Names of contacts</li>}
      </ul>
      <p className="sm muted">
        {clientIn(scope)} can change or end this at any time, and sees what is looked at.
      </p>
    </Section>
  );
}
