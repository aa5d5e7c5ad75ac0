/** All there is to do while somebody speaks, to be read at a glance. */
export const ThreeThings = () => (
  <ul className="rule" aria-label="While you listen">
    <li>
      <b>Say thank you</b> for it
    </li>
    <li>
      <b>Ask</b> for an example
    </li>
    <li>
      <b>Explain</b> nothing now
    </li>
  </ul>
);
