import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, path, several } from './any-row';
import { CURVE_BOX, curveDrawing } from './curve-drawing';
import { flowOf } from './flow';
import { FLOW_WIDTH, flowDrawing } from './flow-drawing';
import { pathsOf } from './paths';
import { kaplanMeier } from './survival';

const numbersIn = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the drawn flow', () => {
  test('has a bar a stage and a line of words an end, each with its number, inside its frame', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const flow = flowOf(pathsOf(rows, 'UTC'));
        const { height, bars, ribbons, ends } = flowDrawing(flow);
        expect(bars.map(({ kind, n }) => [kind, n])).toEqual(
          flow.nodes.map(({ kind, began, came }) => [kind, began + came]),
        );
        expect(ends.reduce((sum, { n }) => sum + n, 0)).toBe(flow.paths);
        for (const { x, width, y } of bars) {
          expect(x + width).toBeLessThanOrEqual(FLOW_WIDTH);
          expect(y).toBeLessThan(height);
        }
        const numbers = [...ribbons, ...ends].flatMap(({ d }) => numbersIn(d));
        expect(Math.min(0, ...numbers)).toBeGreaterThanOrEqual(-0.1);
        expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(Math.max(height, FLOW_WIDTH));
        const lines = ends.map(({ y }) => y).toSorted((one, other) => one - other);
        // No two lines of words lie on each other.
        expect(lines.filter((y, n) => n > 0 && y - (lines[n - 1] as number) < 19)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is as wide as the numbers are, and lets what skips a stage pass by its bar', () => {
    const paths = [
      ...several(3, path(['applied', 'screening'], { outcome: 'rejected' }), 'a'),
      ...several(1, path(['applied', 'interview']), 'b'),
    ];
    const { bars, ribbons } = flowDrawing(flowOf(paths));
    expect(bars.map(({ kind, n }) => `${kind} ${n}`)).toEqual(['applied 4', 'screening 3', 'interview 1']);
    const [applied, screening, interview] = bars;
    expect((screening?.width ?? 0) / (applied?.width ?? 1)).toBeCloseTo(3 / 4, 2);
    expect((interview?.width ?? 0) / (applied?.width ?? 1)).toBeCloseTo(1 / 4, 1);
    // Left of the bar there is room for the one that passes.
    expect(screening?.x).toBeGreaterThan(interview?.width ?? 0);
    expect(ribbons.map(({ key }) => key)).toEqual([
      'applied interview screening',
      'applied screening screening',
      'applied interview interview',
    ]);
  });
});

describe('the drawn curve', () => {
  const curve = kaplanMeier([
    { days: 5, hasEnded: true },
    { days: 10, hasEnded: true },
    { days: 20, hasEnded: false },
    { days: 40, hasEnded: false },
  ]);

  test('goes down at each reply, from all to what is left, and ends where the line has been level for long', () => {
    const { top, bottom, left, right } = CURVE_BOX;
    const at = (days: number) => Math.round((left + ((right - left) * days) / 28) * 10) / 10;
    const down = (share: number) => Math.round((bottom - (bottom - top) * share) * 10) / 10;
    expect(curveDrawing(curve).line).toBe(
      `M${left} ${top}H${at(5)}V${down(0.75)}H${at(10)}V${down(0.5)}H${right}`,
    );
  });

  test('has its limits around it, and round days beneath', () => {
    const { band, days, shares } = curveDrawing(curve);
    expect(band).toMatch(/^M36 8H.*Z$/);
    expect(days.map(({ day }) => day)).toEqual([0, 7, 14, 21, 28]);
    expect(shares.map(({ inHundred }) => inHundred)).toEqual([0, 50, 100]);
  });

  test('of one reply at once is drawn too', () => {
    const { line, band } = curveDrawing(kaplanMeier([{ days: 0, hasEnded: true }]));
    expect(line).toBe('M36 8H36V156H350');
    expect(band).toBe('');
  });
});
