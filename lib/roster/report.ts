/** Fewer people than these are nobody's to count: whoever reads a report might know them. */
export const LEAST_PEOPLE = 10;

/** How many of one thing each person has, by cell. */
export type Tallies<Cell extends string> = readonly Partial<Record<Cell, number>>[];

/** A cell of a report: how many people, and how many things of theirs. */
export interface Counted {
  readonly people: number;
  readonly n: number;
}
/** Hidden as it is about too few, or beside such a one, which could else be worked out. */
export type Hidden = 'few' | 'beside';
export interface Table<Cell extends string> {
  /** How many people share what is counted here. */
  readonly sharing: number;
  readonly cells: Readonly<Record<Cell, Counted | Hidden>>;
  readonly total: Counted | null;
}

/**
 * Totals over people, of whom no few can be recognised. A cell with fewer than ten people is hidden. What is hidden could
 * be worked out from the total and the other cells; so none is hidden alone, and those hidden are together about ten
 * people at least: the smallest of the others are hidden with them until that holds, and where it can't, the total is.
 * (Primary and complementary suppression; the total of fewer than ten people is hidden with everything in it.)
 */
export function tableOf<Cell extends string>(cells: readonly Cell[], tallies: Tallies<Cell>): Table<Cell> {
  const having = (some: readonly Cell[]) =>
    tallies.filter((tally) => some.some((cell) => (tally[cell] ?? 0) > 0)).length;
  const counted = cells.map((cell) => ({
    cell,
    people: having([cell]),
    n: tallies.reduce((sum, tally) => sum + (tally[cell] ?? 0), 0),
  }));
  const bySize = counted.toSorted((one, other) => one.people - other.people || one.n - other.n);
  const hidden = new Set(bySize.filter(({ people }) => people < LEAST_PEOPLE).map(({ cell }) => cell));
  const isSafe = () => hidden.size === 0 || (hidden.size > 1 && having([...hidden]) >= LEAST_PEOPLE);
  for (const { cell } of bySize) {
    if (isSafe()) break;
    hidden.add(cell);
  }
  const people = having(cells);
  const n = counted.reduce((sum, one) => sum + one.n, 0);
  return {
    sharing: tallies.length,
    cells: Object.fromEntries(
      counted.map(({ cell, ...one }) => {
        const why = one.people < LEAST_PEOPLE ? 'few' : 'beside';
        return [cell, hidden.has(cell) ? why : one];
      }),
    ) as Record<Cell, Counted | Hidden>,
    total: people >= LEAST_PEOPLE && isSafe() ? { people, n } : null,
  };
}
