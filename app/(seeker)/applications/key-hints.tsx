/** The board's keys, in the order in which one needs them. */
export function KeyHints() {
  return (
    <p id="keys" className="keys">
      <span>
        <kbd>Space</kbd> pick up
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd> move
      </span>
      <span>
        <kbd>M</kbd> move to…
      </span>
      <span>
        <kbd>X</kbd> select
      </span>
      <span>
        <kbd>Z</kbd> undo
      </span>
    </p>
  );
}
