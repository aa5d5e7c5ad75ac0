import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { SendFromHere } from '@/app/_parts/letters/send-from-here';
import { ToneSaid } from '@/app/_parts/tone/tone-said';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { CopyButton, ShareButton } from '@/components/ways-out';
import type { Letter } from '@/db/letters/reads';
import type { MailSettings } from '@/db/mail-settings/reads';
import type { SendingRow } from '@/db/outbox/reads';
import { toneKindOf } from '@/lib/letters/rules';
import { mailto } from '@/lib/requests/mailto';
import { MOST_CHARACTERS } from '@/lib/requests/rules';
import { sayLetterWent } from './thanks/actions';

interface LetterOutProps {
  readonly letter: Letter;
  /** Where it is changed. */
  readonly change: string;
  readonly later: string;
  /** `session.preferences`. */
  readonly preferences: unknown;
  readonly from: {
    readonly settings: MailSettings | undefined;
    /** The row of this letter, where it was sent from here before. */
    readonly sending: SendingRow | undefined;
    readonly zone: string;
    readonly locale: string;
  };
}

/** The ways out of a letter: the share sheet, one's own mail, a copy; and then the question whether it went. */
export function LetterOut({ letter, change, later, preferences, from }: LetterOutProps) {
  const { channel, subject, text, address } = letter;
  const isPhone = channel === 'phone';
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>{isPhone ? 'Call them' : 'Send it your own way'}</h1>
        <p className="text-ink-2">
          {isPhone
            ? 'Here are your words. Their number is yours to dial.'
            : 'It goes from you, so their answer comes to you. Nothing leaves Onward.'}
        </p>
      </header>
      <p className="kept letter">{text}</p>
      <ToneSaid
        text={text}
        kind={toneKindOf(letter.kind)}
        preferences={preferences}
        mostCharacters={MOST_CHARACTERS[channel]}
      />
      <div className="ways">
        {!isPhone && <ShareButton title={subject} text={text} />}
        {channel === 'email' && (
          <a className="btn primary" href={mailto(address, subject, text)}>
            Open in my mail
          </a>
        )}
        <CopyButton text={text} />
        <a className="btn quiet" href={change}>
          Change it
        </a>
      </div>
      <DidYouSendIt question={isPhone ? 'Did you call?' : 'Did you send it?'}>
        <Form action={sayLetterWent} actId={newId()} className="stack">
          <input type="hidden" name="letterId" value={letter.id} readOnly />
          <div className="acts">
            <Submit kind={channel === 'email' ? 'plain' : 'primary'} name="how" value="yes">
              {isPhone ? 'Yes, I called' : 'Yes, I sent it'}
            </Submit>
            <a className="btn" href={later}>
              Not yet
            </a>
          </div>
          {!isPhone && (
            <details>
              <summary>I changed it before sending</summary>
              <Field name="sentText" label="As it went" type="area" initial={text} rows={10} />
              <Submit kind="plain" name="how" value="changed">
                Keep it as it went
              </Submit>
            </details>
          )}
        </Form>
      </DidYouSendIt>
      {!isPhone && (
        <SendFromHere
          purpose={letter.kind === 'answer' ? 'answer' : 'thanks'}
          aboutId={letter.id}
          settings={from.settings}
          row={from.sending}
          to={address}
          zone={from.zone}
          locale={from.locale}
        />
      )}
    </main>
  );
}
