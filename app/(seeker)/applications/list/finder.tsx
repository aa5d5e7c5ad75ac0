'use client';
import { Icon } from '@/components/icon';
import { LIST, sortText } from '@/lib/list/href';
import { DIRECTIONS, type ListView, SORT_WORDS, SORTS } from '@/lib/list/rules';
import { type Choices, Columns, Filters } from './filters';

const ORDERS = SORTS.flatMap((sort) =>
  DIRECTIONS.map((direction) => ({
    value: sortText({ sort, direction }),
    words: SORT_WORDS[sort][direction],
  })),
);

/**
 * Finds, narrows and orders the list: a plain form whose answer is an address, so it can be kept, sent and gone back to.
 * A client component only so that its choices travel as data, and not a second time as elements.
 */
export function Finder({ view, choices }: { view: ListView; choices: Choices }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser this is read in
    <form role="search" action={LIST} className="finder">
      <div className="field">
        <label htmlFor="find">Search</label>
        <input
          key={view.find}
          id="find"
          name="find"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          className="input"
          defaultValue={view.find}
          maxLength={200}
          aria-describedby="find-hint"
        />
        <p id="find-hint" className="hint">
          Organisation, role, people, notes, adverts
        </p>
      </div>
      <div className="field">
        <label htmlFor="sort">In the order of</label>
        <select key={sortText(view)} id="sort" name="sort" className="input" defaultValue={sortText(view)}>
          {ORDERS.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn">
        <Icon name="search" className="ic s" />
        Show
      </button>
      <div className="folds">
        <Filters key={JSON.stringify(view)} view={view} choices={choices} />
        <Columns view={view} />
      </div>
      {view.viewId && <input type="hidden" name="view" value={view.viewId} />}
    </form>
  );
}
