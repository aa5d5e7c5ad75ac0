import { type Effort, type EffortOver, type Period, STEP_KINDS, STEP_WORDS } from '@/lib/insights/effort';
import type { Reader } from '@/lib/insights/forecast';
import { type Days, withDays } from '@/lib/insights/over-time';
import { counted, listed, monthName } from '@/lib/insights/words';
import { dayIn, dayInWords } from '@/lib/time/days';
import { NumberTable } from './number-table';
import { OverTimeSection } from './over-time-section';
import { StepBars } from './step-bars';

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
    <OverTimeSection
      id="effort"
      title="Steps taken, by kind"
      words={isShared ? sharedSentence(effort) : effortSentence(effort)}
      method={isShared ? undefined : { figure: 'steps', name: 'Steps taken' }}
      ways={
        isShared
          ? undefined
          : [
              [withDays('/record', period), 'What was done, line by line'],
              [withDays('/insights/numbers', period, { of: 'effort' }), 'Steps as CSV'],
            ]
      }
    >
      {first && last && (
        <>
          <p className="sm muted">
            {scaleSentence(by, [nameOf(first), drawn.length > 1 ? nameOf(last) : undefined], most)}
            {drawn.some(({ upTo }) => upTo) && ` A long time without a step is drawn as one ${by}.`}
          </p>
          <StepBars
            kinds={kinds.map((kind) => ({
              name: STEP_WORDS[kind].name,
              n: effort.kinds[kind] ?? 0,
              counts: isShared ? undefined : STEP_WORDS[kind].counts,
              bars: drawn.map((one) => one.kinds[kind] ?? 0),
            }))}
            most={most}
            by={by}
          />
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
    </OverTimeSection>
  );
}

/** Which weeks or months are drawn, and how high the highest is; one alone needs no scale. */
function scaleSentence(
  by: EffortOver['by'],
  [first, last]: [string, string | undefined],
  most: number,
): string {
  const [ofFirst, ofLast] = by === 'week' ? [`the week of ${first}`, `that of ${last}`] : [first, last];
  return last
    ? `Each bar is a ${by}, from ${ofFirst} to ${ofLast}; all on one scale, the highest being ${most}.`
    : `All in ${ofFirst}.`;
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
