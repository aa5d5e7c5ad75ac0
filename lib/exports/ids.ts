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
