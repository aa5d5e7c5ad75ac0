import { PICKED } from '@/lib/acts/form-state';
import { OFFER_STATE_WORDS, type ProgrammeOfferState } from '@/lib/programmes/rules';

interface OfferedToProps {
  readonly clients: readonly {
    readonly linkId: string;
    readonly clientName: string;
    readonly state: ProgrammeOfferState | null;
    readonly programmeVersion: number | null;
    readonly at: string | null;
  }[];
  /** The programme's own. */
  readonly version: number;
  readonly onDay: (at: string) => string;
}

/** Tick boxes of clients, each with what they were offered and said. */
export const OfferedTo = ({ clients, version, onDay }: OfferedToProps) => (
  <fieldset className="field">
    <legend>To whom?</legend>
    <p className="hint">
      Who was offered it before is offered what is new in it since, and nothing where nothing is.
    </p>
    <div className="who-boxes">
      {clients.map(({ linkId, clientName, state, programmeVersion, at }) => (
        <label key={linkId} className="choice">
          <input type="checkbox" name={PICKED} value={linkId} />
          <span>
            {clientName || 'A client'}
            <small>
              {state === null
                ? 'Not offered yet'
                : `${OFFER_STATE_WORDS[state]}, ${onDay(at ?? '')}${
                    programmeVersion !== null && programmeVersion < version ? '; changed since' : ''
                  }`}
            </small>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
