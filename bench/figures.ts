/** Prints one figure as a line of JSON. */
export const figure = (name: string, values: Record<string, string | number | boolean>): void =>
  console.log(JSON.stringify({ figure: name, ...values }));

/** The middle one of several numbers. */
export const middle = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** The number that such a part of several is not above. */
export const percentile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * part))
  ] ?? Number.NaN;

/** To two places. */
export const round = (number: number): number => Math.round(number * 100) / 100;

/** Few rounds of everything and fewer rows: whether it works, not how fast. Its figures are never kept. */
export const IS_QUICK = process.env.ONWARD_BENCH_QUICK === '1';

/** How often to do something: as often as it takes, or, in a quick look, hardly. */
export const rounds = (counted: number, quick = 3): number => (IS_QUICK ? quick : counted);
