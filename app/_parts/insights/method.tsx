'use client';
import { type Figure, METHODS } from '@/lib/insights/methods';

interface MethodFoldProps {
  readonly figure: Figure;
  /** The figure's, so that folds and links can be told apart. */
  readonly name: string;
  /** It is a client's, shown to their coach: without the way to pages of the seeker's. */
  readonly isShared?: boolean;
}

/** "How this is worked out", folded, with a way to all methods; known in the browser, and sent with no page. */
export function MethodFold({ figure, name, isShared = false }: MethodFoldProps) {
  const { counts, how, least } = METHODS[figure];
  return (
    <details>
      <summary>
        How this is worked out<span className="sr">: {name}</span>
      </summary>
      <div className="stack prose sm">
        <p>{counts}</p>
        <p>{how}</p>
        <p>{least}</p>
        {!isShared && (
          <p>
            <a href={`/insights/methods#${figure}`}>{`${name}: the method and where it comes from`}</a>
          </p>
        )}
      </div>
    </details>
  );
}
