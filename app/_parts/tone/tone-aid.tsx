import { preferencesOf } from '@/lib/accounts/preferences';
import type { ToneAsked } from '@/lib/tone/findings';
import { FindingList } from './finding-list';
import { ToneIsland } from './tone-island';

interface ToneAidProps {
  /** `ask`, `thanks`, `answer` or `other`; `off` for letters about rights or adjustments. Only an `ask` needs thanks and a question. */
  readonly kind: ToneAsked;
  /** `session.preferences`: what this person switched off. */
  readonly preferences: unknown;
  /** The name of the text area of the same form; `text` where nothing else is said. */
  readonly field?: string;
  /** Where the channel has a limit. */
  readonly mostCharacters?: number;
}

/**
 * What some readers may hear in a message, said as one types. Right after the message’s `Field`, in the same `Form`:
 *
 *     <Field name="text" type="area" … />
 *     <ToneAid kind="thanks" preferences={session.preferences} />
 *
 * It brings a hidden field `tone` with its kind. An action that answers `{ tone: toneOf(session, text, …) }` has it said
 * here without JavaScript, too; one that leads on to another page shows `ToneSaid` there.
 */
export const ToneAid = ({ kind, preferences, field = 'text', mostCharacters }: ToneAidProps) => (
  <>
    <input type="hidden" name="tone" value={kind} readOnly />
    {kind === 'off' ? (
      <FindingList reading={{ state: 'off', said: [], more: 0 }} />
    ) : (
      <ToneIsland
        field={field}
        kind={kind}
        off={preferencesOf(preferences).toneOff}
        mostCharacters={mostCharacters}
      />
    )}
  </>
);
