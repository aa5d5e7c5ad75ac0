import { OUTCOME_WORDS, OUTCOMES } from '@/lib/applications/rules';
import { COLUMN_WORDS, COLUMNS, GOAL_FIT_WORDS, GOAL_FITS, type ListView } from '@/lib/list/rules';

/** What there is to choose from. */
export interface Choices {
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly { readonly tagKey: string; readonly tag: string }[];
  readonly sources: readonly string[];
}

/** Everything that narrows the list, folded away until it is wanted. */
export function Filters({ view, choices: { stages, tags, sources } }: { view: ListView; choices: Choices }) {
  // A tag that is in the address stays in the form, though nothing has it any more.
  const gone = view.tags.filter((key) => tags.every(({ tagKey }) => tagKey !== key));
  const allTags = [...tags, ...gone.map((tagKey) => ({ tagKey, tag: tagKey }))];
  return (
    <details>
      <summary>Filters</summary>
      <div className="filters">
        <Ticks
          name="stage"
          legend="Stage"
          chosen={view.stages}
          of={stages.map(({ id, name }) => [id, name])}
        />
        <Ticks
          name="outcome"
          legend="How it ended"
          chosen={view.outcomes}
          of={OUTCOMES.map((outcome) => [outcome, OUTCOME_WORDS[outcome]])}
        />
        {allTags.length > 0 && (
          <Ticks
            name="tag"
            legend="With all of these tags"
            chosen={view.tags}
            of={allTags.map(({ tagKey, tag }) => [tagKey, tag])}
          />
        )}
        <div className="stack">
          <Day name="from" label="Applied from" value={view.from} />
          <Day name="to" label="Applied up to" value={view.to} />
          <div>
            <Tick name="target" value="1" label="At target organisations" isOn={view.isTarget} />
            <Tick name="feedback" value="1" label="With feedback" isOn={view.hasFeedback} />
          </div>
        </div>
        <div className="stack">
          <div className="field">
            <label htmlFor="source">Found through</label>
            <select id="source" name="source" className="input" defaultValue={view.source}>
              <option value="">Anything</option>
              {[...new Set([...sources, ...(view.source ? [view.source] : [])])].map((source) => (
                <option key={source}>{source}</option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="fit">Against your goal</label>
            <select id="fit" name="fit" className="input" defaultValue={view.fit ?? ''}>
              <option value="">Either way</option>
              {GOAL_FITS.map((fit) => (
                <option key={fit} value={fit}>
                  {GOAL_FIT_WORDS[fit]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="quiet">Quiet for at least, in days</label>
            <input
              id="quiet"
              name="quiet"
              type="number"
              inputMode="numeric"
              min={1}
              max={3650}
              className="input"
              defaultValue={view.quiet ?? ''}
            />
          </div>
        </div>
        <div className="acts whole">
          <button type="submit" className="btn primary">
            Show these
          </button>
          <a className="btn quiet" href="/applications/list">
            Clear all
          </a>
        </div>
      </div>
    </details>
  );
}

/** Which facts stand beside the organisation. */
export function Columns({ view }: { view: ListView }) {
  return (
    <details>
      <summary>Columns</summary>
      <div className="filters">
        <Ticks
          name="column"
          legend="Beside the organisation"
          chosen={view.columns}
          of={COLUMNS.map((column) => [column, COLUMN_WORDS[column]])}
        />
        <div className="acts whole">
          <button type="submit" className="btn">
            Show these columns
          </button>
        </div>
      </div>
    </details>
  );
}

function Ticks({
  name,
  legend,
  chosen,
  of,
}: {
  name: string;
  legend: string;
  chosen: readonly string[];
  of: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="ticks">
        {of.map(([value, label]) => (
          <Tick key={value} name={name} value={value} label={label} isOn={chosen.includes(value)} />
        ))}
      </div>
    </fieldset>
  );
}

function Tick({ name, value, label, isOn }: { name: string; value: string; label: string; isOn: boolean }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      <span>{label}</span>
    </label>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" className="input" defaultValue={value ?? ''} />
    </div>
  );
}
