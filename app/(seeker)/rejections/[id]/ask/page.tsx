import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { Icon } from '@/components/icon';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { fill } from '@/lib/requests/merge';
import { MOST_CHARACTERS } from '@/lib/requests/rules';
import { momentOf, templateFor, VARIANT_WORDS, VARIANTS, type Variant } from '@/lib/requests/templates';
import { NobodyToAsk } from '../nobody-to-ask';
import { keepQuestion } from './actions';

export const metadata: Metadata = { title: 'Ask for feedback' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ text?: string | string[] }>;
};

/** One suggested text with its fields filled; shorter, warmer and by phone are each one press away, and lose nothing. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const { text } = await searchParams;
  const { session, rejection, requests } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    requests: requestsOn(tx, id),
  }));
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  const sent = requests.find((request) => request.sentAt);
  if (sent) return <AskedAlready id={id} organisation={rejection.organisation} />;
  if (rejection.isClosed)
    return <AskedNotTo id={id} episodeId={rejection.episodeId} organisation={rejection.organisation} />;
  const kept = requests.find((request) => request.state === 'drafted');
  // To whoever asked not to be contacted nothing is written: the text stays, and may go to somebody else.
  const draft = kept?.isClosed ? { ...kept, contact: null, address: null } : kept;
  const asked = VARIANTS.find((one) => one === text);
  const variant: Variant = asked ?? (draft?.templateKey as Variant | undefined) ?? 'suggested';
  const template = templateFor(momentOf(rejection.stageKind, rejection.isFinalRound), variant);
  const filled = fill(template.text, {
    name: draft?.contact ?? null,
    role: rejection.role,
    organisation: rejection.organisation,
    me: session.name,
  });
  const isPhone = template.channel === 'phone';
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="crumb">
          <a className="go" href={`/rejections/${id}`}>
            {rejection.organisation}
          </a>
          <Icon name="next" className="ic s" />
          {rejection.role}
        </p>
        <h1>{draft?.contact ? `Ask ${draft.contact} for feedback` : 'Ask for feedback'}</h1>
        <p className="text-ink-2">
          Many employers never give reasons. An answer is a bonus. Asking well is the part that is yours.
        </p>
      </header>
      {kept?.isClosed && (
        <p className="notice">
          {kept.contact} asked not to be contacted. Is there somebody else, or the team? If not, that is a
          full ending: say so on the page before this.
        </p>
      )}
      <Form action={keepQuestion} actId={newId()} keep={`ask.${id}.${variant}`}>
        <input type="hidden" name="episodeId" value={rejection.episodeId} readOnly />
        <input type="hidden" name="variant" value={variant} readOnly />
        {/* Pressing Enter in a field goes on; it never switches the text. */}
        <button type="submit" name="go" value="send" className="sr" tabIndex={-1} aria-hidden="true">
          Go on
        </button>
        <div className="pair">
          <Field
            name="to"
            label="Who do you ask?"
            hint="A name, if you have one. Else it goes to the team."
            initial={draft?.contact}
            autoComplete="off"
          />
          <Field
            name="address"
            label="Their e-mail (optional)"
            hint="To open it in your own mail, addressed."
            type="email"
            initial={draft?.address}
            autoComplete="off"
          />
        </div>
        {!session.name && (
          <Field
            name="me"
            label="Your name"
            hint="As you sign. It is kept for the next letter."
            autoComplete="name"
          />
        )}
        <fieldset className="switch">
          <legend className="sr">Another wording</legend>
          {VARIANTS.map((one) => (
            <button
              key={one}
              type="submit"
              name="go"
              value={one}
              className="chip-btn"
              aria-pressed={one === variant}
            >
              {VARIANT_WORDS[one]}
            </button>
          ))}
        </fieldset>
        {template.subject && (
          <Field name="subject" label="Subject" initial={draft?.subject || template.subject} />
        )}
        <Field
          key={variant}
          name="text"
          label={isPhone ? 'What you say' : 'Message'}
          hint={
            isPhone
              ? 'Read it aloud once before you call.'
              : 'Make it yours. The names above are put in when you go on; any other square brackets are a gap that only you can fill.'
          }
          type="area"
          rows={isPhone ? 14 : 12}
          initial={draft?.drafts[variant] ?? filled}
        />
        <ToneAid
          kind="ask"
          preferences={session.preferences}
          mostCharacters={MOST_CHARACTERS[template.channel]}
        />
        <div className="foot stay">
          <a className="btn quiet" href={`/rejections/${id}`}>
            Not now
          </a>
          <Submit name="go" value="send">
            Keep and go on
          </Submit>
        </div>
      </Form>
      <p className="sm muted">Nothing is sent from here. On the next page you choose how it goes.</p>
    </main>
  );
});

const AskedNotTo = ({
  id,
  episodeId,
  organisation,
}: {
  id: string;
  episodeId: string;
  organisation: string;
}) => (
  <main id="main" className="page flow stack">
    <h1>{organisation} asked not to be contacted</h1>
    <p>You keep to that, and nothing is owed to anybody. It is a full ending.</p>
    <NobodyToAsk episodeId={episodeId} />
    <a className="go" href={`/rejections/${id}`}>
      Back to this no
    </a>
  </main>
);

const AskedAlready = ({ id, organisation }: { id: string; organisation: string }) => (
  <main id="main" className="page flow stack">
    <h1>You have asked {organisation}</h1>
    <p>One question is easier to answer than two. When something comes back, it goes here:</p>
    <a className="btn" href={`/rejections/${id}`}>
      What came back
    </a>
  </main>
);
