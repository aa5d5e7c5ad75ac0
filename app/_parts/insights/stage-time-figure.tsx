import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import { drawnInterval } from '@/lib/insights/intervals';
import { type StageTime, stageTimeSentence } from '@/lib/insights/stage-time';
import { counted, listed } from '@/lib/insights/words';
import type { StageKind } from '@/lib/stages/rules';
import { aboutFigure } from './about-figure';
import { type RangeDrawn, Ranges } from './ranges';

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
  const ranges = some.map((stage) => ({
    key: stage.kind,
    title: nameOf(stage.kind),
    href: theirs
      ? undefined
      : insightsHref('/insights/rows', asked, { figure: 'stage-time', part: stage.kind }),
    drawn: quartilesOf(stage, most),
    words: stageTimeSentence(stage, nameOf(stage.kind)),
  }));
  const notes = [
    some.some(({ quartiles }) => quartiles?.[1].days != null) &&
      `Each line reaches from 0 to ${most} days; the thick part from a quarter to three quarters, the mark is half.`,
    leftOut,
    misdated > 0 && `Left out too: ${counted(misdated, 'stay')} whose dates do not fit.`,
    empty.length > 0 && `Nothing has stood in ${listed(empty)} yet.`,
  ];
  return (
    <Ranges
      about={aboutFigure('stage-time', 'Time in each stage', { asked, theirs })}
      ranges={ranges}
      notes={notes.filter((note) => typeof note === 'string')}
    />
  );
}

/** Drawn once half are over: a third quartile that is not reached goes to the end. */
function quartilesOf({ quartiles }: StageTime, most: number): RangeDrawn | undefined {
  const [first, half, third] = quartiles?.map(({ days }) => days) ?? [];
  if (first == null || half == null) return undefined;
  return drawnInterval({ low: first / most, high: (third ?? most) / most }, half / most);
}
