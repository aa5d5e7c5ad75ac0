import { v7 as newId } from 'uuid';
import { quietTone } from '@/app/(seeker)/settings/actions';
import { Form, Submit } from '@/components/form';
import type { ToneAsked } from '@/lib/tone/findings';
import { isSwitchable } from '@/lib/tone/things';
import { toneOf } from '@/server/tone';
import { FindingList } from './finding-list';

interface ToneSaidProps {
  /** As it is about to go. */
  readonly text: string;
  /** As for `ToneAid`. */
  readonly kind: ToneAsked;
  /** `session.preferences`. */
  readonly preferences: unknown;
  readonly mostCharacters?: number;
}

/** The same as `ToneAid`, read by the server, for a page on which something is about to be sent. Not inside a form. */
export function ToneSaid({ text, kind, preferences, mostCharacters }: ToneSaidProps) {
  const reading = toneOf({ preferences }, text, { kind, mostCharacters });
  return (
    <FindingList
      reading={reading}
      acts={({ kind }) =>
        isSwitchable(kind) && (
          <Form action={quietTone} actId={newId()} className="">
            <input type="hidden" name="kind" value={kind} readOnly />
            <Submit kind="quiet">Don’t say this again</Submit>
          </Form>
        )
      }
    />
  );
}
