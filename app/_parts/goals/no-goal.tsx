/** Where there is nothing yet to hold a place against. */
export const NoGoal = () => (
  <section className="stack">
    <p className="text-ink-2">
      Your goal has no lines yet. Write down what has to be there, what you value and which skills you want to
      use; then this page asks about each: yes, no, or not known.
    </p>
    <p>
      <a className="btn primary" href="/goal">
        Write your goal
      </a>
    </p>
  </section>
);
