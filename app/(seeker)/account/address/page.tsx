import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findAccount } from '@/db/accounts/reads';
import { read } from '@/db/transaction';
import { hasMail } from '@/server/mail/letter';
import { BackToAccount } from '../back-to-account';
import { changeAddress } from './actions';

export const metadata: Metadata = { title: 'Address' };

export default seekerPage(async (scope) => {
  const { session, account } = await read(scope, (tx) => ({ account: findAccount(tx) }));
  const { email } = session;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Address</h1>
      {!email && <p>This account is a sample: it has no address to change.</p>}
      {email && !account?.hasPassword && (
        <p>
          To change {email} you need a password, so that nobody else does. Your account has none yet:{' '}
          <a href="/reset">ask for a link to choose one</a>.
        </p>
      )}
      {email && account?.hasPassword && <Change email={email} />}
      <BackToAccount />
    </main>
  );
});

function Change({ email }: { email: string }) {
  return (
    <>
      <p className="text-ink-2">
        You sign in with {email}.{' '}
        {hasMail()
          ? 'A letter with a link goes to the new address; it is yours once you follow that. The old one is told.'
          : 'Write the new one with care: no letter can be sent to see that it is right.'}
      </p>
      <Form
        action={changeAddress}
        actId={newId()}
        submit={hasMail() ? 'Send a link there' : 'Change my address'}
        done={
          hasMail()
            ? 'Look in the inbox of the new address: a letter is on its way. Until you follow its link you sign in with the old one.'
            : 'Your address is changed. Sign in with the new one from now on.'
        }
      >
        <Field name="email" label="New address" type="email" autoComplete="email" />
        <Field
          name="password"
          label="Your password"
          hint="So that nobody else changes it on a screen you left open."
          type="password"
          autoComplete="current-password"
        />
      </Form>
    </>
  );
}
