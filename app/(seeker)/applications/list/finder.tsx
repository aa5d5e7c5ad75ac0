import { Icon } from '@/components/icon';
import type { Stage } from '@/db/stages/reads';

interface FinderProps {
  readonly find: string;
  readonly stageId: string;
  readonly stages: readonly Stage[];
}

/** Finds by part of a name and by stage; what is asked stands in the address, so it can be kept and sent. */
export function Finder({ find, stageId, stages }: FinderProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser this is read in
    <form role="search" action="/applications/list" className="finder">
      <div className="field">
        <label htmlFor="find">Organisation or role</label>
        <input
          key={find}
          id="find"
          name="find"
          type="search"
          className="input"
          defaultValue={find}
          maxLength={200}
        />
      </div>
      <div className="field">
        <label htmlFor="stage">Stage</label>
        <select key={stageId} id="stage" name="stage" className="input" defaultValue={stageId}>
          <option value="">All</option>
          {stages.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn">
        <Icon name="search" className="ic s" />
        Find
      </button>
    </form>
  );
}
