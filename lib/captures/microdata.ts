import { lastWord, type Node } from './nodes';
import { RunningText } from './running-text';

interface Open {
  readonly depth: number;
  /** The thing that begins with this tag. */
  readonly item?: Node;
  /** The thing that its value belongs to, and as what. */
  readonly of?: Node | undefined;
  readonly as?: string;
  readonly text?: RunningText;
}
type Attributes = Record<string, string>;
/** Where each kind of tag says its value, if not in its text. */
const SAID_IN = ['content', 'datetime', 'href', 'src', 'value'] as const;
const MOST_OPEN = 200;

/**
 * Microdata of a page (`itemscope`, `itemprop`), gathered while the page is read, as the same objects as JSON-LD has.
 * Only what is about a job is kept.
 */
export class Microdata {
  readonly found: Node[] = [];
  private readonly open: Open[] = [];
  private depth = 0;

  tag(name: string, attributes: Attributes): void {
    this.depth++;
    for (const { text } of this.open) text?.open(name);
    const { itemscope, itemprop, itemtype } = attributes;
    if (this.open.length >= MOST_OPEN) return;
    const of = this.open.findLast(({ item }) => item)?.item;
    const as = lastWord(itemprop?.split(/\s+/)[0]);
    if (itemscope !== undefined) {
      const item: Node = { '@type': lastWord(itemtype) };
      if (of && as) put(of, as, item);
      else if (item['@type'] === 'JobPosting') this.found.push(item);
      else return;
      this.open.push({ depth: this.depth, item });
    } else if (of && as) {
      const said = SAID_IN.map((where) => attributes[where]).find((value) => value !== undefined);
      if (said !== undefined) put(of, as, said);
      else this.open.push({ depth: this.depth, of, as, text: new RunningText(100_000) });
    }
  }

  say(some: string): void {
    for (const { text } of this.open) text?.say(some);
  }

  end(name: string): void {
    for (const { text } of this.open) text?.close(name);
    const last = this.open.at(-1);
    if (last?.depth === this.depth) {
      this.open.pop();
      if (last.of && last.as) put(last.of, last.as, last.text?.toString() ?? '');
    }
    this.depth--;
  }
}

/** A second value makes a list of both. */
function put(node: Node, name: string, value: unknown): void {
  if (name === '__proto__') return;
  const before = Object.hasOwn(node, name) ? node[name] : undefined;
  node[name] =
    before === undefined ? value : Array.isArray(before) ? [...before.slice(0, 20), value] : [before, value];
}
