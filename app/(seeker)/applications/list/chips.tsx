import { listHref } from '@/lib/list/href';
import { type Filter, filtersOf, type ListView, without } from '@/lib/list/rules';

/** The filters that are on; a press takes one off. */
export function Chips({
  view,
  wordsOf,
  list,
}: {
  view: ListView;
  wordsOf: (filter: Filter) => string;
  /** Where the list stands, where it is not the seeker's own. */
  list?: string;
}) {
  const filters = filtersOf(view);
  if (filters.length === 0) return null;
  return (
    <ul className="filters-on" aria-label="Filters that are on">
      {filters.map((filter) => (
        <li key={filter}>
          <a className="chip" href={listHref(without(view, filter), list)}>
            <span className="sr">Take off: </span>
            {filter === 'find' ? `“${wordsOf(filter)}”` : wordsOf(filter)}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
