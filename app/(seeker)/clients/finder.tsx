import { AT_ONCE, type RosterAsked } from '@/lib/roster/asked';

interface FinderProps {
  readonly asked: RosterAsked;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** Somebody by name, and one group of them; what was asked stays in the address. */
export function Finder({ asked, groups }: FinderProps) {
  return (
    <form action="/clients" method="get" className="roster-finder" aria-label="Find a client">
      {asked.why && <input type="hidden" name="why" value={asked.why} />}
      {asked.show > AT_ONCE && <input type="hidden" name="show" value={asked.show} />}
      <label className="field">
        <span className="label">Name</span>
        <input
          className="input"
          type="search"
          enterKeyHint="search"
          name="find"
          defaultValue={asked.find}
          autoComplete="off"
        />
      </label>
      {groups.length > 0 && (
        <label className="field">
          <span className="label">Group</span>
          <select className="input" name="group" defaultValue={asked.group ?? ''}>
            <option value="">Everybody</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="btn">
        Find
      </button>
    </form>
  );
}
