import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import { type StageTime, stageTimeSentence } from '@/lib/insights/stage-time';
import { counted, listed } from '@/lib/insights/words';
import type { StageKind } from '@/lib/stages/rules';
import { FigureSection } from './figure';
import { IntervalBar } from './interval-bar';

interface StageTimeFigureProps {
  readonly stages: readonly StageTime[];
  /** What was left out of every figure, as a sentence. */
  readonly leftOut: string | undefined;
  readonly asked: InsightsAsked;
  readonly nameOf: (kind: StageKind) => string;
  /** Where a client's figures stand, for their coach: then nothing leads to what was counted. */
  readonly theirs?: string | undefined;
}

/** How long applications stand in each stage: the quartiles said, and drawn on one scale of days. */
export function StageTimeFigure({ stages, leftOut, asked, nameOf, theirs }: StageTimeFigureProps) {
  const some = stages.filter(({ stays }) => stays > 0);
  const empty = stages.filter(({ stays }) => stays === 0).map(({ kind }) => nameOf(kind));
  const misdated = stages.reduce((sum, one) => sum + one.misdated, 0);
  const most = Math.max(1, ...some.flatMap(({ quartiles }) => quartiles?.map(({ days }) => days ?? 0) ?? []));
  return (
    <FigureSection figure="stage-time" title="Time in each stage" asked={asked} theirs={theirs}>
      {some.length > 0 && (
        <ul className="ranges">
          {some.map((stage) => (
            <li key={stage.kind}>
              <h3>
                {theirs ? (
                  nameOf(stage.kind)
                ) : (
                  <a
                    className="reach"
                    href={insightsHref('/insights/rows', asked, { figure: 'stage-time', part: stage.kind })}
                  >
                    {nameOf(stage.kind)}
                  </a>
                )}
              </h3>
              <Quartiles stage={stage} most={most} />
              <p>{stageTimeSentence(stage, nameOf(stage.kind))}</p>
            </li>
          ))}
        </ul>
      )}
      {some.some(({ quartiles }) => quartiles?.[1].days != null) && (
        <p className="sm muted">
          Each line reaches from 0 to {most} days; the thick part from a quarter to three quarters, the mark
          is half.
        </p>
      )}
      {leftOut && <p className="sm muted">{leftOut}</p>}
      {misdated > 0 && (
        <p className="sm muted">Left out too: {counted(misdated, 'stay')} whose dates do not fit.</p>
      )}
      {empty.length > 0 && <p className="sm muted">Nothing has stood in {listed(empty)} yet.</p>}
    </FigureSection>
  );
}

/** Drawn once half are over: a third quartile that is not reached goes to the end. */
function Quartiles({ stage: { quartiles }, most }: { stage: StageTime; most: number }) {
  const [first, half, third] = quartiles?.map(({ days }) => days) ?? [];
  if (first == null || half == null) return null;
  return <IntervalBar low={first / most} high={(third ?? most) / most} at={half / most} />;
}
