import { Field } from '@/components/field';
import type { PlannedStatus } from '@/lib/imports/plan';
import { BECOMES_WORDS } from '@/lib/imports/statuses';

const CHOICES = Object.entries(BECOMES_WORDS).map(([value, label]) => ({ value, label }));

/** What each status of the file becomes; those whose word leaves it open stand first. */
export function Statuses({ statuses }: { statuses: readonly PlannedStatus[] }) {
  const numbered = statuses.map((status, n) => ({ ...status, n, rows: status.n }));
  const sorted = [...numbered.filter((one) => !one.isSure), ...numbered.filter((one) => one.isSure)];
  if (sorted.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sec-head">What each status becomes</h2>
      <div className="import-pairs">
        {sorted.map(({ text, rows, n, becomes, isSure }) => (
          <div key={text}>
            <input type="hidden" name={`was-${n}`} value={text} readOnly />
            <Field
              name={`status-${n}`}
              label={text || 'No status'}
              hint={`${rows === 1 ? '1 row' : `${rows} rows`}${isSure ? '' : '. This word leaves it open: please choose.'}`}
              initial={becomes}
              choices={CHOICES}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
