'use client';

/** Ticking cards, and what is done with those that are. */
export function PicksBar({
  n,
  onSelect,
  onMove,
  onDone,
}: {
  /** How many are ticked; undefined while none can be. */
  n: number | undefined;
  onSelect: () => void;
  onMove: () => void;
  onDone: () => void;
}) {
  if (n === undefined) {
    return (
      <div className="picks">
        <button id="select" type="button" className="btn quiet dense" onClick={onSelect}>
          Select several
        </button>
      </div>
    );
  }
  return (
    <div className="picks on">
      <span role="status">{n === 0 ? 'Tick cards to move' : `${n} ticked`}</span>
      <button type="button" className="btn primary dense" disabled={n === 0} onClick={onMove}>
        {n === 0 ? 'Move to…' : `Move ${n} to…`}
      </button>
      <button type="button" className="btn dense" onClick={onDone}>
        Done
      </button>
    </div>
  );
}
