import { type Effort, type EffortOver, type Period, STEP_KINDS, STEP_WORDS } from '@/lib/insights/effort';
import type { Reader } from '@/lib/insights/forecast';
import { type Days, withDays } from '@/lib/insights/over-time';
import { counted, listed, monthName } from '@/lib/insights/words';
import { dayIn, dayInWords } from '@/lib/time/days';
import { Bars } from './bars';
import { MethodFold } from './method';
import { NumberTable } from './number-table';

interface EffortByKindProps {
  readonly effort: EffortOver;
  readonly period: Days;
  readonly reader: Reader;
  /** It is a client's, shown to their coach: counts, and no way to what was counted. */
  readonly isShared?: boolean;
}

/** More bars than these can't be told apart, and more rows are no reading any more. */
const MOST_DRAWN = 36;
const MOST_ROWS = 12;

/** Steps taken, by kind: plain counts, drawn and as a table. */
export function EffortByKind({ effort, period, reader, isShared = false }: EffortByKindProps) {
  const { by, periods } = effort;
  const today = dayIn(reader.zone, reader.now);
  const dayName = (from: string) =>
    by === 'month' ? monthName(from.slice(0, 7), reader.locale) : dayInWords(from, today, reader.locale);
  const nameOf = ({ from, upTo }: Period) =>
    upTo === undefined ? dayName(from) : `${dayName(from)} to ${dayName(upTo)}`;
  const kinds = STEP_KINDS.filter((kind) => effort.kinds[kind]);
  const drawn = periods.slice(-MOST_DRAWN);
  const most = Math.max(1, ...drawn.flatMap((one) => kinds.map((kind) => one.kinds[kind] ?? 0)));
  const [first, last] = [drawn[0], drawn.at(-1)];
  return (
    <section className="stack" aria-labelledby="effort">
      <h2 id="effort" className="sec-head">
        Steps taken, by kind
      </h2>
      <p>{isShared ? sharedSentence(effort) : effortSentence(effort)}</p>
      {first && last && (
        <>
          <p className="sm muted">
            {drawn.length === 1
              ? `All in ${by === 'week' ? 'the week of ' : ''}${nameOf(first)}.`
              : `Each bar is a ${by}, from ${by === 'week' ? 'the week of ' : ''}${nameOf(first)} to ${by === 'week' ? 'that of ' : ''}${nameOf(last)}; all on one scale, the highest being ${most}.`}
            {drawn.some(({ upTo }) => upTo) && ` A long time without a step is drawn as one ${by}.`}
          </p>
          <ul className="over-time">
            {kinds.map((kind) => (
              <li key={kind}>
                <p>
                  <b>{STEP_WORDS[kind].name}</b> <span className="num">{effort.kinds[kind]}</span>
                  {!isShared && <span className="block sm muted">{STEP_WORDS[kind].counts}</span>}
                </p>
                <Bars
                  bars={drawn.map((one) => ({ n: one.kinds[kind] ?? 0 }))}
                  most={most}
                  label={`${STEP_WORDS[kind].name} by ${by}; the numbers are in the table below`}
                />
              </li>
            ))}
          </ul>
          <NumberTable
            summary={`The numbers, by ${by}`}
            caption={`Steps taken by ${by} and kind`}
            label="Steps as numbers, which may scroll"
            heads={[
              by === 'week' ? 'Week of' : 'Month',
              ...kinds.map((kind) => STEP_WORDS[kind].name),
              'All',
            ]}
            rows={periods
              .slice(-MOST_ROWS)
              .toReversed()
              .map((one) => [nameOf(one), ...kinds.map((kind) => one.kinds[kind] ?? 0), one.total])}
            rest={
              periods.length > MOST_ROWS
                ? `The latest ${MOST_ROWS} of ${counted(periods.length, by)}${isShared ? '' : '; all of them are in the CSV'}.`
                : undefined
            }
          />
        </>
      )}
      {!isShared && (
        <>
          <MethodFold figure="steps" name="Steps taken" />
          <p className="row wrap no-print">
            <a className="go" href={withDays('/record', period)}>
              What was done, line by line
            </a>
            <a className="go" href={withDays('/insights/numbers', period, { of: 'effort' })}>
              Steps as CSV
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** "23 steps: applications 9, practice 14. Each stays counted."; without any, what would be one. */
function effortSentence(effort: Effort): string {
  if (effort.total === 0)
    return 'Nothing is written down for these days yet. An application, a talk, a follow-up, practice and a day of rest are a step each.';
  return `${counted(effort.total, 'step')}, all in your own hands: ${listed(byKind(effort))}.`;
}

const sharedSentence = (effort: Effort) =>
  effort.total === 0
    ? 'Nothing is written down for these weeks.'
    : `${counted(effort.total, 'step')}: ${listed(byKind(effort))}.`;

const byKind = ({ kinds }: Effort) =>
  STEP_KINDS.flatMap((kind) =>
    kinds[kind] ? [`${STEP_WORDS[kind].name.toLowerCase()} ${kinds[kind]}`] : [],
  );
