interface MarksProps {
  readonly done: number;
  readonly meant: number;
}

const STEP = 22;
const PER_ROW = 10;

/** One mark for each time it was meant or done: filled with a tick where it is done, a ring where it is ahead. */
export function Marks({ done, meant }: MarksProps) {
  const n = Math.min(Math.max(done, meant), 3 * PER_ROW);
  const rows = Math.ceil(n / PER_ROW);
  const [width, height] = [Math.min(n, PER_ROW) * STEP, rows * STEP];
  return (
    <svg
      className="marks"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${done} of ${meant}`}
    >
      {Array.from({ length: n }, (_, at) => {
        const [x, y] = [(at % PER_ROW) * STEP + STEP / 2, Math.floor(at / PER_ROW) * STEP + STEP / 2];
        return at < done ? (
          <g key={`${x}-${y}`}>
            <circle className="done" cx={x} cy={y} r="8" />
            <path className="tick" d={`M${x - 3.5} ${y + 0.5}l2.5 2.5 4.5-5`} />
          </g>
        ) : (
          <circle key={`${x}-${y}`} className="ahead" cx={x} cy={y} r="7.25" />
        );
      })}
    </svg>
  );
}
