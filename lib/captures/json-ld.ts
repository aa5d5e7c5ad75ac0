import { field, isNode, lastWord, listed, type Node } from './nodes';

/** Of one page; beyond that it is looking for somebody who counts. */
const MOST_NODES = 20_000;
const MOST_FOUND = 50;

/**
 * Every JobPosting in a page's JSON-LD: alone, in a list, in `@graph`, or deep in something else. What another node only
 * points at (`{"@id": …}`) is put in its place. A script that is no JSON is left out.
 */
export function jobsInScripts(scripts: readonly string[]): Node[] {
  const nodes = scripts.slice(0, 50).flatMap((script) => allNodes(parsed(script)));
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = field(node, '@id');
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
  }
  return nodes
    .filter(isJob)
    .slice(0, MOST_FOUND)
    .map((node) => resolved(node, byId));
}

export const isJob = (node: Node): boolean =>
  listed(field(node, '@type')).some((type) => lastWord(type) === 'JobPosting');

/** All objects in a value, itself included; by a list and not by recursion, so that depth is no danger. */
function allNodes(root: unknown): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [root];
  for (let n = 0; n < waiting.length && n < MOST_NODES; n++) {
    const value = waiting[n];
    if (isNode(value)) found.push(value);
    if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) if (typeof one === 'object') waiting.push(one);
  }
  return found;
}

const resolved = (node: Node, byId: ReadonlyMap<string, Node>): Node =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      const id = isNode(value) && Object.keys(value).length === 1 ? field(value, '@id') : undefined;
      return [name, (typeof id === 'string' && byId.get(id)) || value];
    }),
  );

/** What a script holds, also with the slips that pages are known for; undefined for what is no JSON. */
function parsed(script: string): unknown {
  // Trimmed first and with short gaps only: blanks by the megabyte must cost nothing.
  const bare = script
    .trim()
    .replace(/^(\/\/|\/\*)?\s{0,9}<!(--|\[CDATA\[)\s{0,9}(\*\/)?/, '')
    .replace(/(\/\/|\/\*)?\s{0,9}(--|\]\])>\s{0,9}(\*\/)?$/, '')
    .trim()
    .replace(/;$/, '')
    .trim();
  return json(bare) ?? json(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s{0,99}(?=[}\]])/g, ''));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
