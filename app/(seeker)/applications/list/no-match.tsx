import { listHref } from '@/lib/list/href';
import { type Filter, type ListView, without } from '@/lib/list/rules';
import { wantedIn } from '@/lib/search/terms';

interface NoMatchProps {
  readonly view: ListView;
  readonly helps: readonly { readonly filter: Filter; readonly n: number }[];
  readonly wordsOf: (filter: Filter) => string;
  /** Where the list stands, where it is not the seeker's own. */
  readonly list?: string;
}

/** Nothing is there for what was asked: which part of it to leave away, and how many there are then. */
export function NoMatch({ view, helps, wordsOf, list }: NoMatchProps) {
  if (view.after) return <p role="status">There are no more of them.</p>;
  const isNoWord = view.find !== '' && wantedIn(view.find).length === 0;
  return (
    <div role="status" className="stack prose">
      <p>
        {isNoWord
          ? `“${view.find}” has no letter or figure in it to look for.`
          : 'No application is all of that at once.'}
      </p>
      {helps.length > 0 && (
        <ul className="list">
          {helps.map(({ filter, n }) => (
            <li key={filter}>
              <a className="go" href={listHref(without(view, filter), list)}>
                Without “{wordsOf(filter)}” there {n === 1 ? 'is one' : `are ${n < 100 ? n : '100 or more'}`}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="acts">
        <a className="btn" href={listHref({ columns: view.columns }, list)}>
          Show all
        </a>
      </p>
    </div>
  );
}
