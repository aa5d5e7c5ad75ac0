import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What notes can hold: a plain tree, without any HTML and without anything that is fetched. */
export type NoteNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' | 'rule' }
  | { readonly kind: 'code'; readonly text: string; readonly isBlock: boolean }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly NoteNode[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly start: number;
      readonly children: readonly NoteNode[];
    }
  | { readonly kind: 'heading'; readonly depth: number; readonly children: readonly NoteNode[] }
  | {
      readonly kind: 'paragraph' | 'quote' | 'item' | 'strong' | 'emphasis';
      readonly children: readonly NoteNode[];
    };

/** Deeper than this nobody writes; what is nested further is shown as its text. */
const DEEPEST = 12;
/** More than this is shown as it is typed: nothing slow is done with it. */
const LONGEST = 20_000;
/** More stars or brackets than these fill no page that somebody wrote. */
const MOST_MARKS = 1500;

/**
 * Reads notes as Markdown (CommonMark). HTML in them is text like any other; a picture is a link to it, so that nothing
 * is fetched from strangers; links lead to the web or to a mail address, and to nothing else.
 * @param longest characters beyond which it is shown as it is typed.
 */
export function notesTree(text: string, longest = LONGEST): readonly NoteNode[] {
  if (text.length > longest || isPiled(text))
    return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
  const root = fromMarkdown(text);
  return within(root, text, 0);
}

/** What nobody means, and the parser's time grows with the square of: a pile of openings that nothing closes. */
const isPiled = (text: string) =>
  (text.match(/[*_]+|`+|\[/g) ?? []).length > MOST_MARKS ||
  /(?:[>*+-][ \t]*){100}|[*_]{400}|`{400}/.test(text);

function within(
  parent: Root | Extract<Nodes, { children: unknown[] }>,
  source: string,
  depth: number,
): NoteNode[] {
  const children = parent.children as RootContent[];
  if (depth > DEEPEST) return [{ kind: 'text', text: children.map(plainText).join('') }];
  return children.flatMap((child) => read(child, source, depth + 1) ?? []);
}

function read(node: RootContent, source: string, depth: number): NoteNode | NoteNode[] | undefined {
  const inside = () => within(node as Extract<Nodes, { children: unknown[] }>, source, depth);
  switch (node.type) {
    case 'text':
      return linked(node.value);
    case 'html':
      return { kind: 'text', text: node.value };
    case 'break':
      return { kind: 'break' };
    case 'thematicBreak':
      return { kind: 'rule' };
    case 'inlineCode':
    case 'code':
      return { kind: 'code', text: node.value, isBlock: node.type === 'code' };
    case 'image':
      return link(node.url, [{ kind: 'text', text: node.alt || node.url }]);
    case 'link':
      return link(node.url, inside());
    case 'list':
      return { kind: 'list', isOrdered: node.ordered === true, start: node.start ?? 1, children: inside() };
    case 'heading':
      return { kind: 'heading', depth: node.depth, children: inside() };
    case 'paragraph':
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: inside() };
    case 'blockquote':
      return { kind: 'quote', children: inside() };
    case 'listItem':
      return { kind: 'item', children: inside() };
    default:
      // References and their definitions: shown as they are typed.
      return { kind: 'text', text: typed(node, source) };
  }
}

/** A link where it leads somewhere safe; else only its words. */
function link(url: string, children: NoteNode[]): NoteNode | NoteNode[] {
  const href = safeHref(url);
  return href ? { kind: 'link', href, children } : children;
}

/** An address on the web or of mail, as the browser will read it; undefined for any other, and for what is none. */
export function safeHref(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]'’]/g;

/** Text whose bare web addresses are links: people paste them. */
function linked(text: string): NoteNode[] {
  const nodes: NoteNode[] = [];
  let from = 0;
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    if (index > from) nodes.push({ kind: 'text', text: text.slice(from, index) });
    nodes.push(...[link(address, [{ kind: 'text', text: address }])].flat());
    from = index + address.length;
  }
  if (from < text.length) nodes.push({ kind: 'text', text: text.slice(from) });
  return nodes;
}

const typed = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const plainText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plainText).join('') : '';
