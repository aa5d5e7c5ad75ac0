/** Prints one figure as a line of JSON. */
export const figure = (name: string, values: Record<string, string | number | boolean>): void =>
  console.log(JSON.stringify({ figure: name, ...values }));

/** The middle one of several numbers. */
export const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

/** To two places. */
export const round = (number: number): number => Math.round(number * 100) / 100;
