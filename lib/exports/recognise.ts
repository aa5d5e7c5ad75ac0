import { placeBetween } from '../applications/order';
import { withIds } from './ids';
import { keyOf } from './only-one';
import type { Row, TableShape } from './shape';

/** Says when a row was made and how often it was edited, and nothing of what it is about. */
const BESIDE_THE_POINT = new Set(['id', 'created_at', 'updated_at', 'version']);
/** Their rows may stand at one place: whatever orders them looks past that. */
const MAY_TIE = new Set(['applications', 'practice_items']);

/** What becomes of a row of a file: it is there under this id, or comes in under it. */
export interface Fate {
  readonly id: string;
  readonly isThere: boolean;
}

interface Account {
  readonly ids: Set<string>;
  /** By rule and what a row is found by under it. */
  readonly keys: Map<string, string>;
  /** What each id of the file is here. */
  readonly fates: Map<string, Fate>;
  readonly places: Set<string>;
}

/**
 * Decides which rows of a file an account has already, and gives the others ids. A row is there if its id is, or the id
 * that it got when the file was brought back before, or one that is alike where the house allows one only.
 *
 * First every row of the account goes through `know`, then every row of the file through `place`, table by table with
 * what a row refers to before it, and only then through `moved`: a text may name a row of any table.
 * @param movedId the id that a row gets which is not there, the same each time.
 */
export function recogniser(shapes: readonly TableShape[], movedId: (id: string) => string) {
  const accounts = new Map<string, Account>(
    shapes.map(({ name }) => [
      name,
      { ids: new Set(), keys: new Map(), fates: new Map(), places: new Set() },
    ]),
  );
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  /** Of all tables, for ids that stand where no key says whose they are. */
  const anywhere = new Map<string, string>();
  const of = (table: string) => accounts.get(table) as Account;
  const shapeOf = (table: string) => byName.get(table) as TableShape;

  const placeField = (table: string) =>
    MAY_TIE.has(table) ? undefined : shapeOf(table).columns.find(({ kind }) => kind === 'place')?.name;

  function keysOf(table: string, row: Row): string[] {
    return shapeOf(table).onlyOne.flatMap((rule, n) => {
      const key = keyOf(rule, row);
      return key === undefined ? [] : `${n} ${key}`;
    });
  }

  function remember(table: string, row: Row, id: string): void {
    const { ids, keys } = of(table);
    ids.add(id);
    for (const key of keysOf(table, row)) if (!keys.has(key)) keys.set(key, id);
  }

  /** The row with its references as they are here; ids in its texts are as they were. */
  function led(table: string, row: Row): Row {
    const changed: Record<string, unknown> = {};
    for (const { name, kind, refersTo } of shapeOf(table).columns) {
      const id = row[name];
      if (kind !== 'id' || name === 'id' || typeof id !== 'string') continue;
      changed[name] = refersTo ? (of(refersTo).fates.get(id)?.id ?? id) : (anywhere.get(id) ?? id);
    }
    return { ...row, ...changed };
  }

  return {
    /** A row that the account has. */
    know(table: string, row: Row): void {
      remember(table, row, row.id);
      const place = placeField(table);
      if (place) of(table).places.add(row[place] as string);
    },

    /** Decides what a row of the file is here. */
    place(table: string, given: Row): Fate {
      const { ids, keys, fates } = of(table);
      const row = led(table, given);
      const moved = movedId(given.id);
      const alike = keysOf(table, row).map((key) => keys.get(key));
      const id = [given.id, moved].find((one) => ids.has(one)) ?? alike.find((one) => one !== undefined);
      const fate = id === undefined ? { id: moved, isThere: false } : { id, isThere: true };
      if (!fate.isThere) remember(table, row, fate.id);
      fates.set(given.id, fate);
      if (!anywhere.has(given.id)) anywhere.set(given.id, fate.id);
      return fate;
    },

    fateOf: (table: string, id: string): Fate | undefined => of(table).fates.get(id),

    /** The row as it is here: its id, what it refers to, and the ids in its texts. */
    moved(table: string, given: Row): Row {
      const row: Record<string, unknown> = { ...led(table, given), id: of(table).fates.get(given.id)?.id };
      for (const { name, kind } of shapeOf(table).columns) {
        if (kind === 'text' && typeof row[name] === 'string') row[name] = withIds(row[name], anywhere);
        if (kind === 'json' && row[name])
          row[name] = JSON.parse(withIds(JSON.stringify(row[name]), anywhere));
      }
      return row as Row;
    },

    /** The same with a place of its own, after all others, where its place is taken. Asked once of each row that comes in. */
    withPlace(table: string, row: Row): Row {
      const field = placeField(table);
      if (!field) return row;
      const taken = of(table).places;
      const own = row[field] as string;
      const place = taken.has(own) ? placeBetween([...taken].sort().at(-1) ?? null, null) : own;
      taken.add(place);
      return { ...row, [field]: place };
    },
  };
}

/** What a row says, to tell whether two say the same. */
export const saidBy = (row: Row): string =>
  JSON.stringify(Object.entries(row).filter(([field]) => !BESIDE_THE_POINT.has(field)));
