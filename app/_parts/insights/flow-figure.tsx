import { saidOfThem } from '@/lib/coach-links/standing-words';
import type { InsightsAsked } from '@/lib/insights/asked';
import { endName } from '@/lib/insights/behind';
import { type End, type Flow, isEnd } from '@/lib/insights/flow';
import { FLOW_WIDTH, type FlowEnd, flowDrawing } from '@/lib/insights/flow-drawing';
import { counted } from '@/lib/insights/words';
import type { StageKind } from '@/lib/stages/rules';
import { aboutFigure } from './about-figure';
import { FlowPicture } from './flow-picture';

interface FlowFigureProps {
  readonly flow: Flow;
  readonly asked: InsightsAsked;
  readonly nameOf: (kind: StageKind) => string;
  /** Where a client's figures stand, for their coach: then nothing leads to what was counted. */
  readonly theirs?: string | undefined;
}

/** The way of all applications: drawn from top to bottom, and the same as a table. */
export function FlowFigure({ flow, asked, nameOf, theirs }: FlowFigureProps) {
  const { height, bars, ribbons, ends } = flowDrawing(flow);
  const nameOfEnd = (end: End) => (theirs ? saidOfThem(endName(end)) : endName(end));
  const told = flow.nodes.map(({ kind, came, began }) => `${came + began} at ${nameOf(kind)}`).join(', ');
  const all = counted(flow.paths, 'application');
  const endings = [...new Set(ends.map(({ as }) => as))];
  return (
    <FlowPicture
      about={aboutFigure('flow', 'The way so far', { asked, theirs })}
      words={`${all}, however ${flow.paths === 1 ? 'it' : 'they'} ended. What goes on runs down; what ended, or stands there still, turns off to the right.`}
      label={`The way of ${all}: ${told}. The numbers are in the table below.`}
      size={[FLOW_WIDTH, height]}
      // An element for each would be a tenth of all that the page draws.
      ways={ribbons.map(({ d }) => d).join('')}
      stands={bars.map(({ x, y, width, height: high }) => `M${x} ${y}h${width}v${high}h${-width}z`).join('')}
      ends={endings.map((end) => [END_COLOURS[end], outlineOf(ends.filter(({ as }) => as === end))])}
      stages={bars.map(({ kind, n, x, y }) => ({ x, y: y - 6, name: `${nameOf(kind)} ${n}` }))}
      endings={ends.map(({ as, n, x, y }) => ({ x, y: y + 4.5, name: `${n} ${nameOfEnd(as)}` }))}
      links={flow.links.map(({ from, to, n }) => [nameOf(from), isEnd(to) ? nameOfEnd(to) : nameOf(to), n])}
    />
  );
}

const outlineOf = (ends: readonly FlowEnd[]) => ends.map(({ d }) => d).join('');

/** Beside its word; what stands there still has the colour of what goes on. */
const END_COLOURS: Record<End, string> = {
  accepted: 'var(--out-accepted)',
  'turned-down': 'var(--out-turned-down)',
  withdrawn: 'var(--out-withdrawn)',
  rejected: 'var(--out-rejected)',
  'no-reply': 'var(--out-noreply)',
  cancelled: 'var(--out-cancelled)',
  still: 'var(--accent)',
};
