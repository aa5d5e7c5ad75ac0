import { v7 as newId } from 'uuid';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Letter } from '@/db/letters/reads';
import type { Rejection } from '@/db/rejections/reads';
import {
  asksForLater,
  KIND_CHOICES,
  LETTER_CHANNEL_WORDS,
  LETTER_CHANNELS,
  type LetterChannel,
  type LetterKind,
  type ThanksKind,
  toneKindOf,
} from '@/lib/letters/rules';
import { type ThanksFields, thanksText } from '@/lib/letters/texts';
import { MOST_CHARACTERS } from '@/lib/requests/rules';
import { addDays } from '@/lib/time/days';
import { keepThanks } from './actions';

interface ComposeProps {
  readonly rejection: Rejection;
  readonly kind: ThanksKind;
  readonly kinds: readonly LetterKind[];
  readonly channel: LetterChannel;
  readonly draft: Letter | undefined;
  /** Who was asked, and answered. */
  readonly whom: Pick<Letter, 'contact' | 'address'>;
  readonly fields: Pick<ThanksFields, 'me' | 'liked' | 'worksOn'>;
  readonly today: string;
  /** `session.preferences`. */
  readonly preferences: unknown;
}

/** One text with its fields filled; every other is one press away, and what is typed into one is found again. */
export function Compose(props: ComposeProps) {
  const { rejection, kind, kinds, channel, draft, whom, fields, today, preferences } = props;
  const { id, episodeId, role, organisation } = rejection;
  const name = draft ? draft.contact : whom.contact;
  const { subject, text } = thanksText(kind, channel, { ...fields, name, role, organisation });
  const isPhone = channel === 'phone';
  const address = draft ? draft.address : whom.address;
  const key = `${kind}.${channel}`;
  return (
    <Form action={keepThanks} actId={newId()} keep={`thanks.${id}.${key}`}>
      <input type="hidden" name="episodeId" value={episodeId ?? ''} readOnly />
      <input type="hidden" name="version" value={draft?.version ?? 0} readOnly />
      <input type="hidden" name="greeted" value={name ?? ''} readOnly />
      <input type="hidden" name="kind" value={kind} readOnly />
      <input type="hidden" name="channel" value={channel} readOnly />
      {/* Pressing Enter in a field goes on; it never switches the text. */}
      <button type="submit" name="go" value="send" className="sr" tabIndex={-1} aria-hidden="true">
        Go on
      </button>
      <Switch
        legend="What it says"
        now={kind}
        all={kinds.map((one) => [one, KIND_CHOICES[one as ThanksKind]] as const)}
      />
      <div className="pair">
        <Field
          key={`to ${name}`}
          name="to"
          label="To whom?"
          hint="A name, if you have one. Otherwise it goes to the team."
          initial={name}
          autoComplete="off"
        />
        <Field
          key={`address ${address}`}
          name="address"
          label="Their e-mail (optional)"
          hint="So that it opens in your own mail, already addressed."
          type="email"
          initial={address}
          autoComplete="off"
        />
      </div>
      {!fields.me && (
        <Field
          name="me"
          label="Your name"
          hint="As you sign. It is kept for the next letter."
          autoComplete="name"
        />
      )}
      <Switch
        legend="How it goes"
        now={channel}
        all={LETTER_CHANNELS.map((one) => [one, LETTER_CHANNEL_WORDS[one]] as const)}
      />
      {subject && <Field name="subject" label="Subject" initial={draft?.subject || subject} />}
      <Field
        key={key}
        name="text"
        label={isPhone ? 'What you say' : 'Message'}
        hint="Make it yours. Square brackets are a gap that only you can fill."
        type="area"
        rows={isPhone ? 14 : 12}
        initial={draft?.drafts[key] ?? text}
      />
      <ToneAid kind={toneKindOf(kind)} preferences={preferences} mostCharacters={MOST_CHARACTERS[channel]} />
      {asksForLater(kind) && (
        <Field
          name="dueOn"
          label="When you would write"
          hint="It falls due on that day, among what you mean to do. Only you see it."
          type="date"
          initial={draft?.dueOn ?? addDays(today, 90)}
        />
      )}
      <div className="foot stay">
        <a className="btn quiet" href={`/rejections/${id}`}>
          Not now
        </a>
        <Submit name="go" value="send">
          Keep and go on
        </Submit>
      </div>
      <p className="sm muted">Nothing is sent from here. On the next page you choose how it goes.</p>
    </Form>
  );
}

interface SwitchProps {
  readonly legend: string;
  readonly now: string;
  readonly all: readonly (readonly [value: string, words: string])[];
}

/** Another text: one press, and nothing typed is lost. */
const Switch = ({ legend, now, all }: SwitchProps) => (
  <fieldset className="switch">
    <legend className="sr">{legend}</legend>
    {all.map(([value, words]) => (
      <button
        key={value}
        type="submit"
        name="go"
        value={value}
        className="chip-btn"
        aria-pressed={value === now}
      >
        {words}
      </button>
    ))}
  </fieldset>
);
