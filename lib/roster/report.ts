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
/** Why there are no totals: fewer than ten share this, or fewer than ten who share it are beside the group. */
export type Withheld = 'few' | 'rest';
export interface Table<Cell extends string> {
  /** How many people share what is counted here. */
  readonly sharing: number;
  readonly withheld: Withheld | null;
  readonly cells: Readonly<Record<Cell, Counted | Hidden>>;
  readonly total: Counted | null;
}

/**
 * Totals over people, of whom no few can be recognised. A cell with fewer than ten people is hidden. What is hidden could
 * be worked out from the total and the other cells; so none is hidden alone, and those hidden are together about ten
 * people at least: the smallest of the others are hidden with them until that holds, and where it can't, the total is.
 * (Primary and complementary suppression; the total of fewer than ten people is hidden with everything in it.)
 *
 * A group's totals stand beside everybody's, and who takes one from the other has those of the rest. So a group hides
 * whatever everybody's table hides, and all of the above holds for the rest too, as worked out.
 * @param rest those who share this and are not in the group; nobody where the table is everybody's.
 */
export function tableOf<Cell extends string>(
  cells: readonly Cell[],
  tallies: Tallies<Cell>,
  rest: Tallies<Cell> = [],
): Table<Cell> {
  const sides = rest.length === 0 ? [tallies] : [tallies, rest];
  const whole = rest.length === 0 ? null : tableOf(cells, [...tallies, ...rest]);
  const least = (some: readonly Cell[]) => Math.min(...sides.map((side) => having(side, some)));
  const bySize = cells
    .map((cell) => ({ cell, people: least([cell]), n: sumOf(tallies, cell) }))
    .toSorted((one, other) => one.people - other.people || one.n - other.n);
  const hidden = new Set(
    bySize
      .filter(({ cell, people }) => people < LEAST_PEOPLE || typeof whole?.cells[cell] === 'string')
      .map(({ cell }) => cell),
  );
  const isSafe = () => hidden.size === 0 || (hidden.size > 1 && least([...hidden]) >= LEAST_PEOPLE);
  for (const { cell } of bySize) {
    if (isSafe()) break;
    hidden.add(cell);
  }
  return {
    sharing: tallies.length,
    withheld: tallies.length < LEAST_PEOPLE ? 'few' : sides.some(isFew) ? 'rest' : null,
    cells: Object.fromEntries(
      cells.map((cell) => {
        const counted = { people: having(tallies, [cell]), n: sumOf(tallies, cell) };
        const why = counted.people < LEAST_PEOPLE ? 'few' : 'beside';
        return [cell, hidden.has(cell) ? why : counted];
      }),
    ) as Record<Cell, Counted | Hidden>,
    total: isSafe()
      ? { people: having(tallies, cells), n: cells.reduce((sum, cell) => sum + sumOf(tallies, cell), 0) }
      : null,
  };
}

const isFew = (side: readonly unknown[]) => side.length < LEAST_PEOPLE;

const having = <Cell extends string>(tallies: Tallies<Cell>, some: readonly Cell[]) =>
  tallies.filter((tally) => some.some((cell) => (tally[cell] ?? 0) > 0)).length;

const sumOf = <Cell extends string>(tallies: Tallies<Cell>, cell: Cell) =>
  tallies.reduce((sum, tally) => sum + (tally[cell] ?? 0), 0);
