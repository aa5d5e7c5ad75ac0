import { type InsightsAsked, insightsHref, isNarrowed, presets } from '@/lib/insights/asked';
import type { Choice, Figures } from '@/lib/insights/figures';
import type { Day } from '@/lib/time/days';

interface PeriodFormProps {
  readonly asked: InsightsAsked;
  readonly choices: Figures['choices'];
  readonly today: Day;
  readonly resumeName: (id: string) => string;
  /** Where the figures stand, where they are not the seeker's own. */
  readonly page?: string;
}

/** Which applications the figures are of: periods by one press, and a form that works by its address alone. */
export function PeriodForm({ asked, choices, today, resumeName, page = '/insights' }: PeriodFormProps) {
  const isWhole = asked.from === null && asked.to === null;
  const ready = presets(today);
  const current = ready.find(({ from, to }) => from === asked.from && to === asked.to);
  return (
    <div className="stack no-print">
      <nav className="periods" aria-label="Which time">
        {ready.map(({ name, from, to }) => (
          <a
            key={name}
            className="chip"
            href={insightsHref(page, { ...asked, from, to })}
            aria-current={current?.name === name ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <details open={isNarrowed(asked) || (!isWhole && !current)}>
        <summary>Other days, one source, one resume, one kind of role</summary>
        <form method="get" action={page} className="filters" aria-label="Which applications">
          {asked.step !== 'answer' && <input type="hidden" name="step" value={asked.step} />}
          <div className="field">
            <label htmlFor="from">Sent from</label>
            <input id="from" className="input" type="date" name="from" defaultValue={asked.from ?? ''} />
          </div>
          <div className="field">
            <label htmlFor="to">Sent up to</label>
            <input id="to" className="input" type="date" name="to" defaultValue={asked.to ?? ''} />
          </div>
          <Choose
            name="source"
            label="Found through"
            chosen={asked.source && { key: asked.source, name: asked.source }}
            of={choices.source}
          />
          <Choose
            name="resume"
            label="Resume version"
            chosen={asked.resume && { key: asked.resume, name: resumeName(asked.resume) }}
            of={choices.resume.map((one) => ({ ...one, name: resumeName(one.key) }))}
          />
          <Choose
            name="kind"
            label="Kind of role"
            chosen={asked.kind && { key: asked.kind, name: asked.kind }}
            of={choices.kind}
          />
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
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  /** Called by `name` where none of the choices is it: nothing that is there has it. */
  readonly chosen: Pick<Choice, 'key' | 'name'> | '' | null;
  readonly of: readonly Choice[];
}

function Choose({ name, label, chosen, of }: ChooseProps) {
  if (of.length === 0 && !chosen) return null;
  const isThere = !chosen || of.some(({ key }) => key === chosen.key);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="input" defaultValue={chosen ? chosen.key : ''}>
        <option value="">Any</option>
        {!isThere && <option value={chosen.key}>{chosen.name}</option>}
        {of.map(({ key, name: called }) => (
          <option key={key} value={key}>
            {called}
          </option>
        ))}
      </select>
    </div>
  );
}
