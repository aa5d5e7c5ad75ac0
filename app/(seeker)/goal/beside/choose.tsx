import { MOST_BESIDE } from '@/lib/goals/beside';
import type { Place } from '@/lib/goals/fit';

interface Named {
  readonly id: string;
  readonly words: string;
  readonly note?: string | undefined;
}
interface ChooseProps {
  readonly chosen: readonly (Place & { readonly organisation: string; readonly role: string | null })[];
  readonly applications: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly role: string;
  }[];
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly isTarget: boolean;
  }[];
}

/** What can be put side by side; what is shown already comes first, and ticked. */
export function Choose({ chosen, applications, organisations }: ChooseProps) {
  const shown = {
    application: chosen.flatMap(({ applicationId, organisation, role }) =>
      applicationId ? [{ id: applicationId, words: `${organisation}, ${role}` }] : [],
    ),
    organisation: chosen.flatMap(({ applicationId, organisationId, organisation }) =>
      applicationId ? [] : [{ id: organisationId, words: organisation }],
    ),
  };
  const more = {
    application: applications.map(({ id, organisation, role }) => ({
      id,
      words: `${organisation}, ${role}`,
    })),
    organisation: organisations.map(({ id, name, isTarget }) => ({
      id,
      words: name,
      note: isTarget ? 'Target' : undefined,
    })),
  };
  if (applications.length + organisations.length === 0)
    return (
      <p className="text-ink-2">
        There is nothing to compare yet. <a href="/targets">Add an organisation you would like to work for</a>
        , or <a href="/applications/new">an application</a>.
      </p>
    );
  return (
    <form method="get" className="stack" aria-labelledby="which">
      <h2 id="which" className="sec-head">
        Which ones, up to {MOST_BESIDE}
      </h2>
      <div className="two">
        <Ticks name="application" label="Applications" shown={shown.application} more={more.application} />
        <Ticks
          name="organisation"
          label="Organisations"
          shown={shown.organisation}
          more={more.organisation}
        />
      </div>
      <button type="submit" className="btn">
        Put these side by side
      </button>
    </form>
  );
}

/** So many stand in sight; the others are folded, and can be ticked all the same. */
const IN_SIGHT = 8;

function Ticks({
  name,
  label,
  shown,
  more,
}: {
  name: string;
  label: string;
  shown: readonly Named[];
  more: readonly Named[];
}) {
  const all = [...shown, ...more.filter(({ id }) => !shown.some((one) => one.id === id))];
  if (all.length === 0) return null;
  const tick = ({ id, words, note }: Named, n: number) => (
    <label key={id} className="choice">
      <input type="checkbox" name={name} value={id} defaultChecked={n < shown.length} />
      <span>
        <bdi>{words}</bdi>
        {note && <small>{note}</small>}
      </span>
    </label>
  );
  const folded = all.slice(IN_SIGHT);
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {all.slice(0, IN_SIGHT).map(tick)}
      {folded.length > 0 && (
        <details>
          <summary>
            {folded.length} more {label.toLowerCase()}
          </summary>
          {folded.map((one, n) => tick(one, n + IN_SIGHT))}
        </details>
      )}
    </fieldset>
  );
}
