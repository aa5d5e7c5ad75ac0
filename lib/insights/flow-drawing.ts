import { type End, type Flow, isEnd, type Link } from './flow';
import { rankOf, type Stay } from './paths';

/** The drawing's width in its own units, one of which is a pixel on a phone; its height is as long as the way is. */
export const FLOW_WIDTH = 358;

/** Of all that is drawn in full width: what is left beside it is for words. */
const BAND = 168;
/** Where what ends comes out, and where its words begin. */
const OUT_AT = 190;
const BAR = 10;
/** From one stage's words to its bar; from a bar to where the first end comes out; from the last end to the next stage. */
const [HEAD, DROP, FOOT] = [20, 12, 16];
/** A line of words is at least so high, however thin its ribbon is. */
const LINE = 20;
/** Between what passes a stage by and the stage's bar. */
const GAP = 14;

export interface FlowBar {
  readonly kind: Stay['kind'];
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface FlowEnd {
  readonly from: Stay['kind'];
  readonly as: End;
  readonly n: number;
  readonly d: string;
  /** Where its words begin. */
  readonly x: number;
  readonly y: number;
}
export interface FlowDrawing {
  readonly height: number;
  readonly bars: readonly FlowBar[];
  /** What goes on, from stage to stage. */
  readonly ribbons: readonly { readonly key: string; readonly d: string }[];
  readonly ends: readonly FlowEnd[];
}

interface Strand {
  readonly link: Link;
  readonly width: number;
  /** Its left side where it leaves the row above. */
  x: number;
}

const r1 = (n: number) => Math.round(n * 10) / 10;

/**
 * Lays out a flow from top to bottom, so that it reads on a phone: a bar a stage, as wide as many as came to it. What
 * goes on runs down on the left, what passes a stage by left of its bar; what ends there turns off to the right, into a
 * line of words. A width is in proportion to its number everywhere.
 */
export function flowDrawing(flow: Flow): FlowDrawing {
  const most = Math.max(1, ...flow.nodes.map(({ began, came }) => began + came), flow.paths);
  const unit = BAND / most;
  const bars: FlowBar[] = [];
  const ribbons: { key: string; d: string }[] = [];
  const ends: FlowEnd[] = [];
  let strands: Strand[] = [];
  let y = 0;
  let leftAt = 0;
  for (const { kind, began, came } of flow.nodes) {
    const top = r1(y + HEAD);
    const passing = strands.filter(({ link }) => link.to !== kind);
    const coming = strands.filter(({ link }) => link.to === kind);
    let x = 0;
    const runs = (strand: Strand, bottom: number) => {
      ribbons.push({
        key: `${strand.link.from} ${strand.link.to} ${kind}`,
        d: band(strand.x, leftAt, x, bottom, strand.width),
      });
      strand.x = x;
      x += strand.width;
    };
    for (const strand of passing) runs(strand, top + BAR);
    if (passing.length > 0) x += GAP;
    const n = began + came;
    bars.push({ kind, n, x: r1(x), y: top, width: Math.max(2, r1(n * unit)), height: BAR });
    const barX = x;
    for (const strand of coming) runs(strand, top);
    // What leaves the bar: the farthest goal leftmost, what ends rightmost.
    const out = flow.links.filter(({ from }) => from === kind);
    const on = out
      .filter(({ to }) => !isEnd(to))
      .toSorted((one, other) => rankOf(other.to as Stay['kind']) - rankOf(one.to as Stay['kind']));
    x = barX;
    const going = on.map((link): Strand => {
      const strand = { link, width: link.n * unit, x };
      x += strand.width;
      return strand;
    });
    leftAt = top + BAR;
    const ended = out.filter(({ to }) => isEnd(to)).toReversed();
    let line = leftAt + DROP;
    let right = barX + n * unit;
    for (const link of ended) {
      const width = link.n * unit;
      const high = Math.max(LINE, width);
      const middle = line + high / 2;
      ends.push({
        from: kind,
        as: link.to as End,
        n: link.n,
        d: turn(right - width, right, leftAt, middle - width / 2, width),
        x: OUT_AT + 8,
        y: r1(middle),
      });
      right -= width;
      line += high + 2;
    }
    strands = [...passing, ...going].toSorted(
      (one, other) =>
        rankOf(other.link.to as Stay['kind']) - rankOf(one.link.to as Stay['kind']) || one.x - other.x,
    );
    y = (ended.length > 0 ? line : leftAt + DROP) + FOOT;
  }
  return { height: Math.ceil(y - FOOT + 4), bars, ribbons, ends };
}

/** A ribbon of one width from one height to another. */
function band(x: number, y: number, toX: number, toY: number, width: number): string {
  const middle = r1((y + toY) / 2);
  const [a, b, c, d] = [r1(x), r1(x + width), r1(toX + width), r1(toX)];
  return `M${a} ${r1(y)}C${a} ${middle} ${d} ${middle} ${d} ${r1(toY)}H${c}C${c} ${middle} ${b} ${middle} ${b} ${r1(y)}Z`;
}

/** A ribbon that leaves downwards between two places and turns to the right, out at `top`. */
function turn(left: number, right: number, from: number, top: number, width: number): string {
  const [near, far] = [r1(top), r1(top + width)];
  const inner = Math.max(0, Math.min(10, top - from));
  return (
    `M${r1(left)} ${r1(from)}V${r1(Math.max(from, far - width - inner))}` +
    `Q${r1(left)} ${far} ${r1(left + width + inner)} ${far}H${OUT_AT}V${near}H${r1(right + inner)}` +
    `Q${r1(right)} ${near} ${r1(right)} ${r1(near - inner)}V${r1(from)}Z`
  );
}
