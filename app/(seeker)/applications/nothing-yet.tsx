/** A board before the first application. */
export function NothingYet() {
  return (
    <section className="prose stack">
      <p>
        Your applications will stand here, each in its stage, from the first advert you keep to the last
        answer. An organisation and a role are enough to begin.
      </p>
      <div className="acts">
        <a className="btn primary" href="/applications/new">
          Add an application
        </a>
        <a className="btn" href="/applications/capture">
          Paste an advert
        </a>
        <a className="btn" href="/imports">
          Bring in a spreadsheet
        </a>
      </div>
    </section>
  );
}
