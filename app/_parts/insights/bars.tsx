/** One bar: what is filled, and of how much, where it is a part of something. */
export interface Bar {
  readonly n: number;
  readonly of?: number;
}
interface BarsProps {
  readonly bars: readonly Bar[];
  /** What the highest bar would be: one measure for all pictures beside each other. */
  readonly most: number;
  readonly label: string;
}

const WIDTH = 20;
const GAP = 4;
const HEIGHT = 44;
/** What is not nothing can be seen. */
const LEAST = 2;

/** Counts as bars over time; a part is filled within the outline of its whole. The numbers stand in a table beneath. */
export function Bars({ bars, most, label }: BarsProps) {
  const width = bars.length * WIDTH;
  const heightOf = (n: number) => (n === 0 ? 0 : Math.max(LEAST, Math.round((n / most) * HEIGHT)));
  // One path for all bars of a kind: an element for each would be most of what the page sends.
  let [whole, part] = ['', ''];
  for (const [at, { n, of = 0 }] of bars.entries()) {
    const x = at * WIDTH + GAP / 2;
    const [all, some] = [heightOf(of), heightOf(n)];
    if (of > 0) whole += rect(x + 0.5, HEIGHT - all + 0.5, WIDTH - GAP - 1, all - 0.5);
    if (n > 0) part += rect(x, HEIGHT - some, WIDTH - GAP, some);
  }
  return (
    <svg
      className="over-bars"
      width={width}
      height={HEIGHT + 2}
      viewBox={`0 0 ${width} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {whole && <path className="whole" d={whole} />}
      {part && <path className="part" d={part} />}
      <path className="ground" d={`M0 ${HEIGHT + 0.5}H${width}`} />
    </svg>
  );
}

const rect = (x: number, y: number, wide: number, high: number) => `M${x} ${y}h${wide}v${high}h${-wide}z`;
