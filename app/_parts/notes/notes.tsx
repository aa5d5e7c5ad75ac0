import type { ReactNode } from 'react';
import { type NoteNode, notesTree } from '@/lib/notes/markdown';

/**
 * Notes, read as Markdown on the server. They become elements and never HTML in a string, so that whatever is in them
 * is text to the browser.
 */
export const Notes = ({ text }: { text: string }) => <div className="notes">{drawn(notesTree(text))}</div>;

/** Nodes as elements. @param Heading what draws a heading, where the page has room for an order of its own. */
export const drawn = (nodes: readonly NoteNode[], Heading: typeof Line = Line): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn once, on the server, and never in another order
  nodes.map((node, n) => <Drawn key={n} node={node} Heading={Heading} />);

/** The page has its own order of headings; one in the notes is a line that stands out. */
const Line = ({ children }: { depth: number; children: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
);

function Drawn({ node, Heading }: { node: NoteNode; Heading: typeof Line }): ReactNode {
  const inside = 'children' in node ? drawn(node.children, Heading) : null;
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'rule':
      return <hr />;
    case 'code':
      return node.isBlock ? (
        <pre>
          <code>{node.text}</code>
        </pre>
      ) : (
        <code>{node.text}</code>
      );
    case 'link':
      return (
        <a href={node.href} rel="noopener noreferrer nofollow">
          {inside}
        </a>
      );
    case 'list':
      return node.isOrdered ? <ol start={node.start}>{inside}</ol> : <ul>{inside}</ul>;
    case 'item':
      return <li>{inside}</li>;
    case 'quote':
      return <blockquote>{inside}</blockquote>;
    case 'heading':
      return <Heading depth={node.depth}>{inside}</Heading>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'paragraph':
      return <p>{inside}</p>;
  }
}
