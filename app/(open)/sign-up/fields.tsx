'use client';
import { use } from 'react';
import { SharedComputer } from '@/app/_parts/accounts/shared-computer';
import { BrowserZone } from '@/components/browser-zone';
import { Field } from '@/components/field';
import { FormContext, Submit } from '@/components/form';
import { Inbox } from './inbox';

/** An address and a password; once a letter is on its way, where to look for it. */
export function SignUpFields({ next }: { next: string }) {
  const { ok, value } = use(FormContext);
  if (ok) {
    const again = (
      <a className="go" href={`/sign-up?next=${encodeURIComponent(next)}`}>
        Ask once more, or with another address
      </a>
    );
    return <Inbox email={(value as { inbox: string }).inbox} again={again} />;
  }
  return (
    <>
      <input type="hidden" name="next" value={next} readOnly />
      <BrowserZone name="timeZone" />
      <AccountFields />
      <SharedComputer />
      <Submit>Make my account</Submit>
    </>
  );
}

export function AccountFields({ initial }: { initial?: string | undefined }) {
  return (
    <>
      <Field
        name="email"
        label="E-mail"
        type="email"
        inputMode="email"
        autoComplete="username"
        initial={initial}
      />
      <Field
        name="password"
        label="Password"
        hint="Ten characters or more. A few words in a row are good, and pasting is fine."
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}
