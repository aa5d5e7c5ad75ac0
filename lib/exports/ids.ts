import type { ColumnShape, Row } from './shape';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * The id that a row gets in an account that has rows already: the same one each time, so that a file that is brought
 * back twice is known again. The beginning stays, since ids grow with time and lists are in their order.
 * @param tail twelve hexadecimal digits, made from the old id and its new owner.
 */
export const movedId = (id: string, tail: string): string => id.slice(0, -12) + tail;

/** A text with every id in it that `known` has another one for replaced: in links, in queries, in histories. */
export const withIds = (text: string, known: ReadonlyMap<string, string>): string =>
  text.replace(ID, (id) => known.get(id) ?? id);

/**
 * The row with one account's id in place of another's, where an id may stand: in a field for ids, or as a whole value
 * of data. A text is somebody's own words, whatever they look like.
 */
export function readdressed(row: Row, columns: readonly ColumnShape[], from: string, to: string): Row {
  const changed = columns.flatMap(({ name, kind }): [string, unknown][] => {
    if (kind !== 'id' && kind !== 'json') return [];
    const value = withinData(row[name], from, to);
    return value === row[name] ? [] : [[name, value]];
  });
  return changed.length > 0 ? { ...row, ...Object.fromEntries(changed) } : row;
}

/** The same value, object for object, where the id is not in it. */
function withinData(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value);
  const changed = given.map(([key, one]) => [key, withinData(one, from, to)] as const);
  if (changed.every(([, one], at) => one === given[at]?.[1])) return value;
  return Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed);
}
