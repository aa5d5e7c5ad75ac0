import { v7 as newId } from 'uuid';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { REST_UNTIL } from '@/lib/episodes/input';
import { REST_WORDS } from '@/lib/episodes/rest';
import { MESSAGE_MOST, MOST_CHARACTERS } from '@/lib/requests/rules';
import type { Askable } from '@/lib/requests/whom';
import type { Chosen } from '@/lib/templates/choose';
import { RELATION_WORDS, RELATIONS, WORDING_WORDS, WORDINGS } from '@/lib/templates/rules';
import { keepQuestion } from './actions';
import { Whom } from './whom';

interface AskFormProps {
  readonly rejectionId: string;
  readonly episodeId: string;
  /** Of the draft that is shown; 0 where there is none yet. */
  readonly version: number;
  readonly chosen: Chosen;
  readonly askable: readonly Askable[];
  /** As it stands: typed before, or filled from the chosen text. */
  readonly letter: {
    readonly contactId: string | null;
    readonly to: string | null;
    /** Whom the text greets. */
    readonly greeted: string | null;
    readonly address: string | null;
    readonly formUrl: string | null;
    readonly subject: string;
    readonly text: string;
  };
  /** How the seeker signs; null where it is still to be said. */
  readonly me: string | null;
  /** `session.preferences`. */
  readonly preferences: unknown;
}

/** One question as it will go. Every button keeps what is typed before it leads on. */
export function AskForm({
  rejectionId,
  episodeId,
  version,
  chosen,
  askable,
  letter,
  me,
  preferences,
}: AskFormProps) {
  const isPhone = chosen.channel === 'phone';
  return (
    <Form action={keepQuestion} actId={newId()} keep={`ask.${rejectionId}.${chosen.key}`}>
      <input type="hidden" name="episodeId" value={episodeId} readOnly />
      <input type="hidden" name="version" value={version} readOnly />
      <input type="hidden" name="key" value={chosen.key} readOnly />
      <input type="hidden" name="greeted" value={letter.greeted ?? ''} readOnly />
      {/* Pressing Enter in a field goes on; it never switches the text. */}
      <button type="submit" name="go" value="send" className="sr" tabIndex={-1} aria-hidden="true">
        Go on
      </button>
      <Whom askable={askable} chosen={letter.contactId} />
      <div className="pair">
        <Field
          key={`to ${letter.to}`}
          name="to"
          label="Who are you asking?"
          hint="A name, if you have one. Otherwise it goes to the team."
          initial={letter.to}
          autoComplete="off"
        />
        <Field
          key={`address ${letter.address}`}
          name="address"
          label="Their e-mail (optional)"
          hint="So that it opens in your own mail, already addressed."
          type="email"
          initial={letter.address}
          autoComplete="off"
        />
      </div>
      <div className="pair">
        <Field
          name="relation"
          label="Who are they to you?"
          initial={chosen.relation}
          choices={RELATIONS.map((value) => ({ value, label: RELATION_WORDS[value] }))}
        />
        <Submit kind="quiet" name="go" value="show">
          Show the text for them
        </Submit>
      </div>
      {!me && (
        <Field
          name="me"
          label="Your name"
          hint="As you sign. It is kept for the next letter."
          autoComplete="name"
        />
      )}
      <fieldset className="switch">
        <legend className="sr">Another wording</legend>
        {WORDINGS.map((one) => (
          <button
            key={one}
            type="submit"
            name="go"
            value={one}
            className="chip-btn"
            aria-pressed={one === chosen.wording}
          >
            {WORDING_WORDS[one]}
          </button>
        ))}
        <button type="submit" name="go" value="templates" className="btn quiet">
          All templates
        </button>
      </fieldset>
      {chosen.mine && (
        <p className="sm muted">
          This is your own text{chosen.mine.name && `, “${chosen.mine.name}”`}.{' '}
          <a href={`/templates/${chosen.key}`}>Look at it</a>
        </p>
      )}
      {(chosen.channel === 'email' || chosen.channel === 'form') && (
        <Field key={`subject ${chosen.key}`} name="subject" label="Subject" initial={letter.subject} />
      )}
      <Field
        key={chosen.key}
        name="text"
        label={isPhone ? 'What you say' : 'Message'}
        hint={
          isPhone
            ? 'Read it aloud once before you call.'
            : 'Make it yours. The names above are put in when you go on; any other square brackets are a gap that only you can fill.'
        }
        type="area"
        rows={isPhone ? 14 : 12}
        initial={letter.text}
      />
      <ToneAid kind="ask" preferences={preferences} mostCharacters={MOST_CHARACTERS[chosen.channel]} />
      {chosen.channel === 'message' && letter.text.length > MESSAGE_MOST && (
        <p className="notice">
          With the names in it this is {letter.text.length} characters long, and some messages have room for{' '}
          {MESSAGE_MOST}. Shorten it, or send it by e-mail.
        </p>
      )}
      {!isPhone && (
        <details open={letter.formUrl !== null}>
          <summary>They want it in a form of theirs</summary>
          <Field
            name="formUrl"
            label="Link to their form"
            hint="On the next page the text can be copied, and the form opened."
            inputMode="url"
            initial={letter.formUrl}
            autoComplete="off"
          />
        </details>
      )}
      <div className="foot stay">
        <a className="btn quiet" href={`/rejections/${rejectionId}`}>
          Not now
        </a>
        <Submit name="go" value="send">
          Keep and go on
        </Submit>
      </div>
      <details>
        <summary>Remind me another day</summary>
        <div className="acts pb-3">
          {REST_UNTIL.map((until) => (
            <Submit key={until} kind="plain" name="go" value={until}>
              {REST_WORDS[until]}
            </Submit>
          ))}
        </div>
        <p className="sm muted">What is written is kept, and nothing is suggested about it until then.</p>
      </details>
    </Form>
  );
}
