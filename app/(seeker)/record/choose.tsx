import type { RecordAsked } from '@/lib/record/asked';
import { RECORD_KINDS, RECORD_WORDS } from '@/lib/record/rules';

/** What the record is to hold: its days, its kinds, and names only where they are ticked. */
export const Choose = ({ asked }: { asked: RecordAsked }) => (
  <form method="get" className="form off-paper" aria-label="What the record holds">
    <input type="hidden" name="asked" value="yes" />
    <div className="pair">
      <div className="field">
        <label htmlFor="from">First day</label>
        <input id="from" className="input" type="date" name="from" defaultValue={asked.from} />
      </div>
      <div className="field">
        <label htmlFor="to">Last day</label>
        <input id="to" className="input" type="date" name="to" defaultValue={asked.to} />
      </div>
    </div>
    <fieldset className="field">
      <legend>What it holds</legend>
      <div>
        {RECORD_KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" name="kind" value={kind} defaultChecked={asked.kinds.includes(kind)} />
            <span>{RECORD_WORDS[kind]}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <fieldset className="field">
      <legend>Names</legend>
      <p className="hint">Some offices ask for them. What you felt or were told is never in it.</p>
      <div>
        <label className="choice">
          <input type="checkbox" name="organisations" value="yes" defaultChecked={asked.withOrganisations} />
          <span>Names of organisations</span>
        </label>
        <label className="choice">
          <input type="checkbox" name="contacts" value="yes" defaultChecked={asked.withContacts} />
          <span>Names of people</span>
        </label>
      </div>
    </fieldset>
    <button type="submit" className="btn primary">
      Show this record
    </button>
  </form>
);
