import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { pendingSignIn } from '@/server/pending-sign-in';
import { giveCode } from './actions';

export const metadata: Metadata = { title: 'The code' };

export default openPage(async () => {
  if (!(await pendingSignIn.find())) redirect('/sign-in?why=pending-over' as never);
  return (
    <main id="main" className="page flow stack-l">
      <h1>One thing more: the code</h1>
      <Form action={giveCode} submit="Go on">
        <Field
          name="code"
          label="Code"
          hint="The six digits that your authenticator app shows for Onward. No phone at hand? A recovery code opens too, once."
          autoComplete="one-time-code"
        />
      </Form>
      <p>
        <a className="go" href="/sign-in">
          Sign in as somebody else
        </a>
      </p>
    </main>
  );
});
