import type { Metadata } from 'next';
import { SharedComputer } from '@/app/_parts/accounts/shared-computer';
import { openPage } from '@/app/_parts/page/page';
import { NoneLeft } from '@/app/_parts/recording/none-left';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Code } from '@/lib/acts/app-error';
import { providerName } from '@/server/oidc';
import { sentenceOf } from '@/server/sentences';
import { isSignedOut } from '@/server/session';
import { signUpsAreOpen } from '@/server/sign-up';
import { passkeyOptions, signIn } from './actions';
import { PasskeyButton } from './passkey-button';

export const metadata: Metadata = { title: 'Sign in' };

type Props = {
  searchParams: Promise<{ next?: string | string[]; why?: string; error?: string; reset?: string }>;
};

/** What may have led back here; the address carries its code, never words. */
const REASONS = ['pending-over', 'offer-over', 'address-unverified'] as const;

/** What next-auth adds when coming from a provider failed. */
const fromProvider = (error: string): Code =>
  error === 'OAuthCallbackError' || error === 'AccessDenied' ? 'provider-refused' : 'provider-silent';

export default openPage<Props>(async ({ searchParams }) => {
  const { next = '', why, error, reset } = await searchParams;
  const reason = error ? fromProvider(error) : REASONS.find((one) => one === why);
  const provider = providerName();
  const isOut = await isSignedOut();
  return (
    <main id="main" className="page flow stack-l">
      {isOut && <NoneLeft />}
      <h1>Sign in</h1>
      {reason && <p className="notice">{sentenceOf(reason)}</p>}
      {reset && <p className="notice good">Your new password is set. Sign in with it.</p>}
      <Form action={signIn}>
        <input type="hidden" name="next" value={String(next)} readOnly />
        <Field name="email" label="E-mail" type="email" autoComplete="username" />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
        <SharedComputer />
        <Submit>Sign in</Submit>
        {provider && (
          <Submit kind="plain" name="way" value="provider">
            Continue with {provider}
          </Submit>
        )}
        <PasskeyButton ask={passkeyOptions as never} />
      </Form>
      <p>
        <a className="go" href="/reset">
          Forgotten your password?
        </a>
      </p>
      {signUpsAreOpen() && (
        <p>
          New here?{' '}
          <a className="go" href={`/sign-up?next=${encodeURIComponent(String(next))}`}>
            Make an account
          </a>
        </p>
      )}
    </main>
  );
});
