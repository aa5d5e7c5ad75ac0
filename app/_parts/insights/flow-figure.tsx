import { saidOfThem } from '@/lib/coach-links/standing-words';
import type { InsightsAsked } from '@/lib/insights/asked';
import { endName } from '@/lib/insights/behind';
import { type End, type Flow, isEnd } from '@/lib/insights/flow';
import { FLOW_WIDTH, flowDrawing } from '@/lib/insights/flow-drawing';
import { counted } from '@/lib/insights/words';
import type { StageKind } from '@/lib/stages/rules';
import { FigureSection } from './figure';

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
  return (
    <FigureSection figure="flow" title="The way so far" asked={asked} theirs={theirs}>
      <p>
        {counted(flow.paths, 'application')}, however {flow.paths === 1 ? 'it' : 'they'} ended. What goes on
        runs down; what ended, or stands there still, turns off to the right.
      </p>
      <svg
        className="flow-picture"
        viewBox={`0 0 ${FLOW_WIDTH} ${height}`}
        role="img"
        aria-label={`The way of ${counted(flow.paths, 'application')}: ${told}. The numbers are in the table below.`}
      >
        {ribbons.map(({ key, d }) => (
          <path key={key} className="on" d={d} />
        ))}
        {ends.map(({ from, as, n, d, x, y }) => (
          <g key={`${from} ${as}`}>
            <path d={d} fill={END_COLOURS[as]} fillOpacity=".4" />
            <text x={x} y={y + 4.5}>
              {n} {nameOfEnd(as)}
            </text>
          </g>
        ))}
        {bars.map(({ kind, n, x, y, width, height: high }) => (
          <g key={kind}>
            <rect className="stands" x={x} y={y} width={width} height={high} rx="1.5" />
            <text className="name" x={x} y={y - 6}>
              {nameOf(kind)} {n}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>The numbers</summary>
        <table className="table">
          <caption className="sr">From which stage how many went where</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Applications</th>
            </tr>
          </thead>
          <tbody>
            {flow.links.map(({ from, to, n }) => (
              <tr key={`${from} ${to}`}>
                <td>{nameOf(from)}</td>
                <td>{isEnd(to) ? nameOfEnd(to) : nameOf(to)}</td>
                <td className="num">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </FigureSection>
  );
}

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
