import type { Line } from '@/db/goals/reads';
import type { Target } from '@/db/targets/reads';
import { OUTCOME_WORDS } from '@/lib/applications/rules';
import { saidOfThem } from '@/lib/coach-links/standing-words';
import type { FitKnown } from '@/lib/goals/fit';
import { hold } from '@/lib/goals/hold';
import { summaryWords } from '@/lib/goals/summary';
import { Facts } from './section';

interface TargetListProps {
  readonly targets: readonly Target[];
  readonly lines: readonly Line[];
  readonly fits: readonly FitKnown[];
  readonly fromToday: (day: string) => string;
  /** What comes before an id. */
  readonly at: { readonly organisation: string; readonly application: string };
}

/** Targets: how each fits, what there is of an opening, and the next step of reaching out. */
export const TargetList = ({ targets, lines, fits, fromToday, at }: TargetListProps) => (
  <ul className="list">
    {targets.map((target) => {
      // An organisation itself names neither pay nor a first day: those are asked of its adverts.
      const place = { organisationId: target.id, applicationId: null, pay: null, startsOn: null };
      const [fit] = summaryWords(hold(null, lines, fits, place, fromToday));
      return (
        <li key={target.id} className="stack">
          <h2>
            <a href={`${at.organisation}/${target.id}`}>
              <bdi>{target.name}</bdi>
            </a>
          </h2>
          <Facts
            rows={[
              ['Fit', fit],
              [
                'Opening',
                target.applicationId && (
                  <>
                    <a href={`${at.application}/${target.applicationId}`}>{target.role}</a>
                    {target.outcome && (
                      <span className="muted"> · {saidOfThem(OUTCOME_WORDS[target.outcome])}</span>
                    )}
                  </>
                ),
              ],
              ['Next', next(target, fromToday)],
            ]}
          />
        </li>
      );
    })}
  </ul>
);

function next({ isClosed, step, dueOn }: Target, fromToday: (day: string) => string): string | null {
  if (isClosed) return 'They asked not to be contacted';
  return step && [step, dueOn && fromToday(dueOn)].filter(Boolean).join(', ');
}
