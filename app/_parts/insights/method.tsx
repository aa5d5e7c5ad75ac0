import { type Figure, METHODS } from '@/lib/insights/methods';

/** "How this is worked out", folded, with a way to all methods. `name` is the figure's, so that folds and links can be told apart. */
export function MethodFold({ figure, name }: { figure: Figure; name: string }) {
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
        <p>
          <a href={`/insights/methods#${figure}`}>{`${name}: the method and where it comes from`}</a>
        </p>
      </div>
    </details>
  );
}
