'use client';

export interface FieldChoice {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly of: readonly (readonly [key: string, name: string])[];
}

interface PeriodFieldsProps {
  readonly page: string;
  readonly periods: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
  readonly isOpen: boolean;
  readonly step: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly choices: readonly FieldChoice[];
}

/** Periods as links, and a form that works by its address alone. */
export const PeriodFields = ({ page, periods, isOpen, step, from, to, choices }: PeriodFieldsProps) => (
  <div className="stack no-print">
    <nav className="periods" aria-label="Which time">
      {periods.map(({ name, href, isCurrent }) => (
        <a key={name} className="chip" href={href} aria-current={isCurrent ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
    <details open={isOpen}>
      <summary>Other days, one source, one resume, one kind of role</summary>
      <form method="get" action={page} className="filters" aria-label="Which applications">
        {step && <input type="hidden" name="step" value={step} />}
        <div className="field">
          <label htmlFor="from">Sent from</label>
          <input id="from" className="input" type="date" name="from" defaultValue={from} />
        </div>
        <div className="field">
          <label htmlFor="to">Sent up to</label>
          <input id="to" className="input" type="date" name="to" defaultValue={to} />
        </div>
        {choices.map(({ name, label, chosen, of }) => (
          <div key={name} className="field">
            <label htmlFor={name}>{label}</label>
            <select id={name} name={name} className="input" defaultValue={chosen}>
              <option value="">Any</option>
              {of.map(([key, called]) => (
                <option key={key} value={key}>
                  {called}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="acts whole">
          <button type="submit" className="btn primary">
            Show these
          </button>
          <a className="btn quiet" href={page}>
            Show everything
          </a>
        </div>
      </form>
    </details>
  </div>
);
