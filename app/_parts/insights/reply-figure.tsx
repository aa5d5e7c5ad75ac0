import type { InsightsAsked } from '@/lib/insights/asked';
import { CURVE_BOX, curveDrawing } from '@/lib/insights/curve-drawing';
import type { Figures } from '@/lib/insights/figures';
import { medianSentence, replySentence } from '@/lib/insights/reply-time';
import type { Curve } from '@/lib/insights/survival';
import { counted, inHundred } from '@/lib/insights/words';
import { aboutFigure } from './about-figure';
import { WaitingFigure } from './waiting-figure';

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
  const notes = [
    leftOut,
    reply.misdated > 0 && `Left out too: ${counted(reply.misdated, 'application')} whose dates do not fit.`,
  ];
  return (
    <WaitingFigure
      about={aboutFigure('reply-time', 'Until a first word', { asked, theirs })}
      words={[
        [replySentence(time), medianSentence(time)].filter(Boolean).join(' '),
        ...(silences.length > 0 ? [silences.join(' ')] : []),
      ]}
      drawing={reply.median ? curveDrawing(reply.curve) : undefined}
      box={CURVE_BOX}
      days={everySo(reply.curve).map(({ days, atRisk, ended, share, limits }) => [
        days,
        atRisk,
        ended,
        inHundred(share),
        limits ? `${inHundred(limits.low)} to ${inHundred(limits.high)}` : '',
      ])}
      rest={
        reply.curve.steps.length > MOST_ROWS
          ? `Some of ${reply.curve.steps.length} days${theirs ? '' : '; all of them are in the CSV'}.`
          : undefined
      }
      notes={notes.filter((note) => typeof note === 'string')}
    />
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
