/** A piece of somebody's data, of which nothing is known. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its own field, never one that every object has. */
export const field = (node: Node, name: string): unknown =>
  Object.hasOwn(node, name) ? node[name] : undefined;

/** One or several, as a list. */
export const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat(2).slice(0, 50) : value === undefined || value === null ? [] : [value];

/** The last word of a type or value that may be an address: "https://schema.org/JobPosting". */
export const lastWord = (value: unknown): string =>
  typeof value === 'string' ? (value.split(/[/#]/).at(-1)?.trim() ?? '') : '';

/** The first name that a thing has: a text itself, or what it says of itself in any of these fields. */
export function nameIn(
  value: unknown,
  fields: readonly string[] = ['name', 'legalName', 'alternateName'],
): string {
  for (const one of listed(value)) {
    if (typeof one === 'string' && one.trim()) return one;
    if (!isNode(one)) continue;
    for (const name of fields) {
      const found = listed(field(one, name)).find((text) => typeof text === 'string' && text.trim());
      if (typeof found === 'string') return found;
      const inner = listed(field(one, name)).find(isNode);
      const said = inner && field(inner, '@value');
      if (typeof said === 'string') return said;
    }
  }
  return '';
}
