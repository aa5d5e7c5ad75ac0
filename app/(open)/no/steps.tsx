'use client';
import { use, useEffect, useRef } from 'react';
import { BrowserDay } from '@/components/browser-day';
import { BrowserZone } from '@/components/browser-zone';
import { Field } from '@/components/field';
import { FormContext, Submit } from '@/components/form';
import { kindSentence } from '@/lib/rejections/kind-sentence';
import { TOLD_HOW_WORDS } from '@/lib/rejections/rules';
import { AccountFields } from '../sign-up/fields';
import { Inbox } from '../sign-up/inbox';

interface Typed {
  readonly rejectionId: string;
  readonly organisation: string;
  readonly role?: string | null;
  readonly toldHow: string;
  readonly on?: string | null;
}
interface Given {
  /** A number for the "no" to be, for one that is only being said. */
  readonly rejectionId: string;
  readonly signUps: boolean;
}

/**
 * Both halves of one form: what is typed into the first goes with the second, so that nothing needs to be kept
 * anywhere between them.
 */
export function Steps({ rejectionId, signUps }: Given) {
  const { ok, value, values } = use(FormContext);
  const answer = value as { typed: Typed; inbox?: string } | undefined;
  const isSaid = ok || (values.intent !== undefined && values.intent !== 'say');
  const typed = answer?.typed ?? (values as unknown as Typed);
  return (
    <>
      <input type="hidden" name="rejectionId" value={typed.rejectionId ?? rejectionId} readOnly />
      <BrowserZone name="timeZone" />
      {isSaid ? (
        <Keep typed={typed} inbox={answer?.inbox} signUps={signUps} />
      ) : (
        <>
          <header>
            <h1>Put the “no” down here</h1>
            <p className="text-ink-2">A name is enough, and you need no account for this.</p>
          </header>
          <Facts />
          <BrowserDay name="on" />
          <Submit name="intent" value="say">
            Put it down
          </Submit>
        </>
      )}
    </>
  );
}

function Facts({ typed }: { typed?: Typed }) {
  return (
    <>
      <Field
        name="organisation"
        label="Who said no?"
        hint="The organisation."
        initial={typed?.organisation}
        autoComplete="off"
      />
      <Field name="role" label="For which role? (optional)" initial={typed?.role} autoComplete="off" />
      <Field
        name="toldHow"
        label="How did they tell you?"
        initial={typed?.toldHow ?? 'not-said'}
        choices={Object.entries(TOLD_HOW_WORDS).map(([choice, label]) => ({ value: choice, label }))}
      />
      <Field
        name="on"
        label="When?"
        hint="Empty is today."
        type="date"
        initial={typed?.on}
        autoComplete="off"
      />
    </>
  );
}

function Keep({ typed, inbox, signUps }: { typed: Typed; inbox?: string | undefined; signUps: boolean }) {
  const { errors, message } = use(FormContext);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its half; a trouble takes the focus itself.
  useEffect(() => {
    if (!message) heading.current?.focus();
  }, [message]);
  const wrong = ['organisation', 'role', 'toldHow', 'on'].some((name) => errors[name]);
  const seed = typed.rejectionId;
  return (
    <>
      <section className="step" aria-label="Now">
        <h1 ref={heading} tabIndex={-1}>
          A “no” from {typed.organisation || 'them'}
        </h1>
        <p>
          {kindSentence({ stageKind: null, isFinalRound: false, predetermined: false, seed })} Nothing else is
          needed today.
        </p>
      </section>
      {inbox ? (
        <Inbox email={inbox} />
      ) : (
        <section className="stack">
          <h2>Keep it, if you like</h2>
          <p>
            {signUps
              ? 'So far it is on this page only. An account keeps it, and nothing more is asked of you.'
              : 'So far it is on this page only. If you have an account here, sign in and it is kept.'}
          </p>
        </section>
      )}
      <details open={wrong || undefined}>
        <summary>What you put down</summary>
        <div className="form">
          <Facts typed={typed} />
        </div>
      </details>
      {inbox && (
        <p>
          The “no” goes with it. If you have an account with that address already, sign in, and it is kept
          there:
        </p>
      )}
      {signUps && !inbox ? <AccountFields /> : <SignInFields initial={inbox} />}
      <div className="acts">
        {signUps && !inbox && (
          <Submit name="intent" value="sign-up">
            Make an account and keep it
          </Submit>
        )}
        <Submit name="intent" value="sign-in" kind={signUps ? 'plain' : 'primary'}>
          {signUps && !inbox ? 'I have one: sign in and keep it' : 'Sign in and keep it'}
        </Submit>
      </div>
      <p className="sm muted">Or leave it here: close the page, and it is gone.</p>
    </>
  );
}

const SignInFields = ({ initial }: { initial?: string | undefined }) => (
  <>
    <Field
      name="email"
      label="E-mail"
      type="email"
      inputMode="email"
      autoComplete="username"
      initial={initial}
    />
    <Field name="password" label="Password" type="password" autoComplete="current-password" />
  </>
);
