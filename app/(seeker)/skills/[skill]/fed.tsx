import type { DayReader } from '@/app/_parts/skills/skill-figure';
import type { Concern } from '@/db/feedback/reads';
import type { Theme } from '@/db/themes/reads';
import { DECISION_WORDS } from '@/lib/feedback/rules';
import { dayInWords } from '@/lib/time/days';

interface FedProps {
  readonly themes: readonly Theme[];
  /** Doubts about this skill, the newest first. */
  readonly concerns: readonly Concern[];
  readonly reader: DayReader;
}

/** What feeds a skill: the themes that lead to it, and what is done about each doubt; never what was said. */
export const Fed = ({ themes, concerns, reader: { dayOf, today, locale } }: FedProps) => (
  <section>
    <h2 className="sec-head">What feeds it</h2>
    {concerns.length === 0 ? (
      <p className="mt-3">No doubt that you noted is about this.</p>
    ) : (
      <ul className="list">
        {concerns.map((one) => (
          <li key={one.id}>
            <a className="place" href={`/concerns/${one.id}`}>
              <b>{one.decision ? DECISION_WORDS[one.decision] : 'Decide what to do'}</b>
              <span>
                {[
                  one.theme ?? 'A doubt',
                  one.organisation,
                  dayInWords(dayOf(new Date(one.heardAt)), today, locale),
                  one.strengthenedAt
                    ? 'a strength by now'
                    : one.items > 0 && `${one.itemsDone} of ${one.items} done`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    )}
    {themes.length > 0 && (
      <p className="sm muted mt-3">
        Doubts about these come here: {themes.map(({ name }) => name).join(', ')}.{' '}
        <a href="/themes">Themes</a>
      </p>
    )}
  </section>
);
