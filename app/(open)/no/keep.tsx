'use client';
import { use, useEffect, useRef } from 'react';
import { Field } from '@/components/field';
import { FormContext, Submit } from '@/components/form';
import { askedBy } from '@/components/sign-in-fields';
import { kindSentence } from '@/lib/rejections/kind-sentence';
import { AccountFields } from '../sign-up/fields';
import { Inbox } from '../sign-up/inbox';
import { Facts, type Typed } from './facts';

/** The kind sentence at once, and an account only to keep what was typed, which stays in the form. */
export function Keep({
  typed,
  inbox,
  signUps,
}: {
  typed: Typed;
  inbox?: string | undefined;
  signUps: boolean;
}) {
  const { errors, message, code, values } = use(FormContext);
  // Its session needs a code, say: the form asks for it itself, and sends the rest along.
  const isAsked = askedBy({ ...(code ? { code } : {}), values }) !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its half; a trouble takes the focus itself.
  useEffect(() => {
    if (!message) heading.current?.focus();
  }, [message]);
  const wrong =
    code === 'in-the-future' || ['organisation', 'role', 'toldHow', 'on'].some((name) => errors[name]);
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
      {isAsked ? null : inbox ? (
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
        <summary>What you wrote down</summary>
        <div className="form">
          <Facts typed={typed} />
        </div>
      </details>
      {isAsked ? (
        <input type="hidden" name="intent" value="sign-in" readOnly />
      ) : inbox ? (
        <>
          <details>
            <summary>That address has an account already</summary>
            <div className="form">
              <p>Then sign in, and the “no” is kept there.</p>
              <SignIn initial={inbox} kind="plain" />
            </div>
          </details>
          <div className="acts">
            <Submit name="intent" value="say" kind="plain">
              Ask once more, or with another address
            </Submit>
          </div>
        </>
      ) : signUps ? (
        <>
          <AccountFields />
          <div className="acts">
            <Submit name="intent" value="sign-up">
              Make an account and keep it
            </Submit>
            <Submit name="intent" value="sign-in" kind="plain">
              I have one: sign in and keep it
            </Submit>
          </div>
        </>
      ) : (
        <SignIn kind="primary" />
      )}
      {!inbox && !isAsked && <p className="sm muted">Or leave it here: close the page, and it is gone.</p>}
    </>
  );
}

const SignIn = ({ initial, kind }: { initial?: string; kind: 'plain' | 'primary' }) => (
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
    <div className="acts">
      <Submit name="intent" value="sign-in" kind={kind}>
        Sign in and keep it
      </Submit>
    </div>
  </>
);
