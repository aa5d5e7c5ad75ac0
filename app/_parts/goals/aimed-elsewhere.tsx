import type { Concern } from '@/db/feedback/reads';
import { SKILL_WORDS } from '@/lib/skills/rules';

type Aimed = Pick<Concern, 'id' | 'theme' | 'skill' | 'organisation' | 'quote'>;

/** What a doubt was about, in the seeker's own order of things: its theme, else its skill. */
export const aboutOf = ({ theme, skill }: Pick<Aimed, 'theme' | 'skill'>): string =>
  theme ?? (skill ? SKILL_WORDS[skill] : 'something they said');

/** More than these at once is a list to brood over. */
const MOST = 3;

/** Doubts after which one decided to aim elsewhere, as a question about the place at hand. What they said stays folded. */
export function AimedElsewhere({ concerns, places }: { concerns: readonly Aimed[]; places: number }) {
  if (concerns.length === 0) return null;
  return (
    <section className="notice stack" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{places === 1 ? 'Does this place differ?' : 'Do these places differ?'}</h2>
      <ul>
        {concerns.slice(0, MOST).map((one) => (
          <li key={one.id}>
            You decided to aim elsewhere after {one.organisation ?? 'what somebody said'}: {aboutOf(one)}.
          </li>
        ))}
      </ul>
      <p className="sm">
        <a href="/goal#elsewhere">Make it a line of your goal</a>, and every place is asked.
      </p>
    </section>
  );
}
