import type { MayBeGiven } from '@/db/assignments/reads';
import { PICKED } from '@/lib/acts/form-state';

interface WhoProps {
  readonly clients: readonly MayBeGiven[];
  /** Links that are ticked to begin with: those of the group that was asked for. */
  readonly ticked: ReadonlySet<string>;
}

/** Tick boxes of clients who take what is given; the others stand below by name, so that nobody is missed. */
export function Who({ clients, ticked }: WhoProps) {
  const [takes, others] = [clients.filter((one) => one.takes), clients.filter((one) => !one.takes)];
  return (
    <fieldset className="field">
      <legend>Who is it for?</legend>
      <div className="who-boxes">
        {takes.map(({ linkId, clientName }) => (
          <label key={linkId} className="choice">
            <input type="checkbox" name={PICKED} value={linkId} defaultChecked={ticked.has(linkId)} />
            <span>{clientName || 'A client'}</span>
          </label>
        ))}
      </div>
      {others.length > 0 && (
        <details>
          <summary>Who does not take it from here</summary>
          <p className="sm muted">
            These share practice without comments, or not at all, so nothing is laid on their list:{' '}
            {others.map(({ clientName }) => clientName || 'a client').join(', ')}.
          </p>
        </details>
      )}
    </fieldset>
  );
}
