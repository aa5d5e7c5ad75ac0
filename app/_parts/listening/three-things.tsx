/** All there is to do while somebody speaks, to be read at a glance. */
export const ThreeThings = () => (
  <ul className="rule" aria-label="While you listen">
    <li>
      <b>Say thank you</b> for each thing
    </li>
    <li>
      <b>Ask</b> for an example
    </li>
    <li>
      <b>Nothing to explain</b> now: that can wait
    </li>
  </ul>
);
