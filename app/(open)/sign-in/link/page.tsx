import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openPage } from '@/app/_parts/page/page';
import { BrowserZone } from '@/components/browser-zone';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findForSignIn } from '@/db/accounts/reads';
import { identityOffer } from '@/server/identity';
import { providerName } from '@/server/oidc';
import { sentenceOf } from '@/server/sentences';
import { signUpsAreOpen } from '@/server/sign-up';
import { leaveIt, link, makeAccount } from './actions';

export const metadata: Metadata = { title: 'Link or begin' };

/** Somebody whom the provider named and no account is linked to: what they want is theirs to say. */
export default openPage(async () => {
  const offer = await identityOffer.find();
  if (!offer) redirect('/sign-in?why=offer-over' as never);
  const { email } = offer.identity;
  const account = await findForSignIn(email);
  return (
    <main id="main" className="page flow stack-l">
      {account ? (
        <Linking email={email} hasPassword={Boolean(account.passwordHash)} />
      ) : (
        <Beginning email={email} />
      )}
      <Form action={leaveIt} submit="Leave it as it is" kind="quiet" />
    </main>
  );
});

function Linking({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  return (
    <>
      <h1>Is this your account?</h1>
      <p className="text-ink-2">
        There is an account for {email} here. Give its password once, and from then on {providerName()} opens
        it too.
      </p>
      {hasPassword ? (
        <Form action={link} submit="Link it and go on">
          <input type="text" name="username" value={email} autoComplete="username" hidden readOnly />
          <Field
            name="password"
            label="The password of that account"
            type="password"
            autoComplete="current-password"
          />
        </Form>
      ) : (
        <p className="notice">It has no password yet. Set one first, then come back to the button.</p>
      )}
      <p>
        <a className="go" href="/reset">
          {hasPassword ? 'Forgotten it?' : 'Set a password'}
        </a>
      </p>
    </>
  );
}

function Beginning({ email }: { email: string }) {
  if (!signUpsAreOpen()) {
    return (
      <>
        <h1>No account yet</h1>
        <p>
          No account here has the address {email}. {sentenceOf('sign-ups-closed')}
        </p>
      </>
    );
  }
  return (
    <>
      <h1>No account yet</h1>
      <p className="text-ink-2">
        No account here has the address {email}. Make one, and {providerName()} opens it, without another
        password.
      </p>
      <Form action={makeAccount} submit={`Make an account for ${email}`}>
        <BrowserZone name="timeZone" />
      </Form>
    </>
  );
}
