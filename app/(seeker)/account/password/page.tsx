import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findAccount } from '@/db/accounts/reads';
import { read } from '@/db/transaction';
import { BackToAccount } from '../back-to-account';
import { changePassword } from './actions';

export const metadata: Metadata = { title: 'Password' };

export default seekerPage(async (scope) => {
  const { session, account } = await read(scope, (tx) => ({ account: findAccount(tx) }));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Password</h1>
      {account?.hasPassword && session.email ? (
        <Change email={session.email} />
      ) : (
        <None email={session.email} />
      )}
      <BackToAccount />
    </main>
  );
});

function Change({ email }: { email: string }) {
  return (
    <>
      <p className="text-ink-2">You stay signed in here, and are signed out everywhere else.</p>
      <Form
        action={changePassword}
        actId={newId()}
        submit="Change my password"
        done="Your password is changed, and you are signed out everywhere else."
      >
        <input type="text" name="username" value={email} autoComplete="username" hidden readOnly />
        <Field
          name="currentPassword"
          label="The password you have now"
          type="password"
          autoComplete="current-password"
        />
        <Field
          name="newPassword"
          label="New password"
          hint="Ten characters or more. A few words in a row are good, and pasting is fine."
          type="password"
          autoComplete="new-password"
        />
      </Form>
      <p>
        <a className="go" href="/reset">
          I no longer know it
        </a>
      </p>
    </>
  );
}

function None({ email }: { email: string | null }) {
  if (!email) return <p>This account is a sample: it has no address and no password to change.</p>;
  return (
    <p>
      Your account has no password: you sign in another way. To have one too,{' '}
      <a href="/reset">ask for a link to {email}</a>.
    </p>
  );
}
