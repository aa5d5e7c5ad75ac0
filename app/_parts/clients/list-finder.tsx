import { Icon } from '@/components/icon';
import { OUTCOME_WORDS, OUTCOMES } from '@/lib/applications/rules';
import { saidOfThem } from '@/lib/coach-links/standing-words';
import { sortText } from '@/lib/list/href';
import { DIRECTIONS, type ListView, SORT_WORDS, SORTS } from '@/lib/list/rules';

const ORDERS = SORTS.flatMap((sort) =>
  DIRECTIONS.map((direction) => ({
    value: sortText({ sort, direction }),
    words: SORT_WORDS[sort][direction],
  })),
);

interface ListFinderProps {
  readonly list: string;
  readonly view: ListView;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly { readonly tagKey: string; readonly tag: string }[];
  /** What a search looks in. */
  readonly hint: string;
}

/** Finds, narrows and orders a client's applications: its answer is an address. */
export function ListFinder({ list, view, stages, tags, hint }: ListFinderProps) {
  const isNarrowed = view.stages.length + view.outcomes.length + view.tags.length > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser this is read in
    <form role="search" action={list} className="finder">
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
          {hint}
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
        <details open={isNarrowed || undefined}>
          <summary>Filters</summary>
          <div className="filters" key={JSON.stringify(view)}>
            <Ticks
              name="stage"
              legend="Stage"
              on={view.stages}
              of={stages.map((one) => [one.id, one.name])}
            />
            <Ticks
              name="outcome"
              legend="How it ended"
              on={view.outcomes}
              of={OUTCOMES.map((outcome) => [outcome, saidOfThem(OUTCOME_WORDS[outcome])])}
            />
            {tags.length > 0 && (
              <Ticks
                name="tag"
                legend="With all of these tags"
                on={view.tags}
                of={tags.map(({ tagKey, tag }) => [tagKey, tag])}
              />
            )}
            <div className="acts whole">
              <button type="submit" className="btn primary">
                Show these
              </button>
              <a className="btn quiet" href={list}>
                Clear all
              </a>
            </div>
          </div>
        </details>
      </div>
    </form>
  );
}

interface TicksProps {
  readonly name: string;
  readonly legend: string;
  readonly on: readonly string[];
  readonly of: readonly (readonly [value: string, label: string])[];
}

const Ticks = ({ name, legend, on, of }: TicksProps) => (
  <fieldset className="field">
    <legend>{legend}</legend>
    <div className="ticks">
      {of.map(([value, label]) => (
        <label key={value} className="choice">
          <input type="checkbox" name={name} value={value} defaultChecked={on.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
