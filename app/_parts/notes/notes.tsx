import type { ReactNode } from 'react';
import { type NoteNode, notesTree } from '@/lib/notes/markdown';

/**
 * Notes, read as Markdown on the server. They become elements and never HTML in a string, so that whatever is in them
 * is text to the browser.
 */
export const Notes = ({ text }: { text: string }) => <div className="notes">{drawn(notesTree(text))}</div>;

const drawn = (nodes: readonly NoteNode[]): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn once, on the server, and never in another order
  nodes.map((node, n) => <Drawn key={n} node={node} />);

function Drawn({ node }: { node: NoteNode }): ReactNode {
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
          {drawn(node.children)}
        </a>
      );
    case 'list':
      return node.isOrdered ? (
        <ol start={node.start}>{drawn(node.children)}</ol>
      ) : (
        <ul>{drawn(node.children)}</ul>
      );
    case 'item':
      return <li>{drawn(node.children)}</li>;
    case 'quote':
      return <blockquote>{drawn(node.children)}</blockquote>;
    // The page has its own order of headings; one in the notes is a line that stands out.
    case 'heading':
      return (
        <p>
          <strong>{drawn(node.children)}</strong>
        </p>
      );
    case 'strong':
      return <strong>{drawn(node.children)}</strong>;
    case 'emphasis':
      return <em>{drawn(node.children)}</em>;
    case 'paragraph':
      return <p>{drawn(node.children)}</p>;
  }
}
