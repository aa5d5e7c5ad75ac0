import type { Narrowed } from '@/lib/questions/input';

/** A plain form by address: it works without JavaScript, and what was found can be kept as a bookmark. */
export const Search = ({ asked }: { asked: Narrowed }) => (
  <search>
    <form action="/questions" method="get" className="in-line">
      {asked.kind && <input type="hidden" name="kind" value={asked.kind} />}
      {asked.mine && <input type="hidden" name="mine" value={asked.mine} />}
      {asked.tag && <input type="hidden" name="tag" value={asked.tag} />}
      <div className="field">
        <label htmlFor="find">Look for words</label>
        <input
          id="find"
          name="find"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          className="input"
          defaultValue={asked.find ?? ''}
          maxLength={100}
        />
      </div>
      <button type="submit" className="btn">
        Search
      </button>
    </form>
  </search>
);
