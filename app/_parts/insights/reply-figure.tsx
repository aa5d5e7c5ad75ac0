import type { InsightsAsked } from '@/lib/insights/asked';
import { CURVE_BOX, curveDrawing } from '@/lib/insights/curve-drawing';
import type { Figures } from '@/lib/insights/figures';
import { medianSentence, replySentence } from '@/lib/insights/reply-time';
import type { Curve } from '@/lib/insights/survival';
import { counted, inHundred } from '@/lib/insights/words';
import { FigureSection } from './figure';

interface ReplyFigureProps {
  readonly reply: Figures['reply'];
  readonly silences: readonly string[];
  /** What was left out of every figure, as a sentence. */
  readonly leftOut: string | undefined;
  readonly asked: InsightsAsked;
  /** Where a client's figures stand, for their coach: then nothing leads to what was counted. */
  readonly theirs?: string | undefined;
}

/** How long a first word takes, and what silence has meant. */
export function ReplyFigure({ reply, silences, leftOut, asked, theirs }: ReplyFigureProps) {
  const time = { ...reply, replies: [] };
  return (
    <FigureSection figure="reply-time" title="Until a first word" asked={asked} theirs={theirs}>
      <p>
        {replySentence(time)} {medianSentence(time)}
      </p>
      {silences.length > 0 && <p>{silences.join(' ')}</p>}
      {reply.median && <WaitingCurve curve={reply.curve} hasCsv={!theirs} />}
      {leftOut && <p className="sm muted">{leftOut}</p>}
      {reply.misdated > 0 && (
        <p className="sm muted">
          Left out too: {counted(reply.misdated, 'application')} whose dates do not fit.
        </p>
      )}
    </FigureSection>
  );
}

const { left, right, bottom, width, height } = CURVE_BOX;

function WaitingCurve({ curve, hasCsv }: { curve: Curve; hasCsv: boolean }) {
  const { line, band, days, shares } = curveDrawing(curve);
  return (
    <>
      <figure className="stack">
        <svg
          className="waiting"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label="How many of a hundred wait longer than so many days. The numbers are in the table below."
        >
          {shares.map(({ y, inHundred: n }) => (
            <g key={n}>
              <path className="grid" d={`M${left} ${y}H${right}`} />
              <text x={left - 6} y={y + 4} textAnchor="end">
                {n}
              </text>
            </g>
          ))}
          {days.map(({ x, day }) => (
            <g key={day}>
              <path className="grid" d={`M${x} ${bottom}v4`} />
              <text x={x} y={bottom + 18} textAnchor="middle">
                {day}
              </text>
            </g>
          ))}
          <path className="band" d={band} />
          <path className="line" d={line} />
        </svg>
        <figcaption className="sm muted">
          Of a hundred that are sent, how many wait longer than so many days; shaded, the range that fits (95
          %).
        </figcaption>
      </figure>
      <details>
        <summary>The numbers</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="scroll-x" aria-label="Waiting as numbers, which may scroll" tabIndex={0}>
          <table className="table">
            <caption className="sr">How many wait longer, of a hundred, day by day</caption>
            <thead>
              <tr>
                <th scope="col">Days</th>
                <th scope="col">Waiting until then</th>
                <th scope="col">Answered then</th>
                <th scope="col">Waiting longer, of 100</th>
                <th scope="col">Range</th>
              </tr>
            </thead>
            <tbody>
              {everySo(curve).map(({ days: after, atRisk, ended, share, limits }) => (
                <tr key={after} className="num">
                  <td>{after}</td>
                  <td>{atRisk}</td>
                  <td>{ended}</td>
                  <td>{inHundred(share)}</td>
                  <td>{limits ? `${inHundred(limits.low)} to ${inHundred(limits.high)}` : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {curve.steps.length > MOST_ROWS && (
          <p className="sm muted">
            Some of {curve.steps.length} days{hasCsv && '; all of them are in the CSV'}.
          </p>
        )}
      </details>
    </>
  );
}

/** Days beyond which a table is no reading any more. */
const MOST_ROWS = 10;

/** The steps of a curve, or so many of them from first to last. */
function everySo({ steps }: Curve): Curve['steps'] {
  if (steps.length <= MOST_ROWS) return steps;
  const wanted = new Set(
    Array.from({ length: MOST_ROWS }, (_, n) => Math.round((n * (steps.length - 1)) / (MOST_ROWS - 1))),
  );
  return steps.filter((_, n) => wanted.has(n));
}
