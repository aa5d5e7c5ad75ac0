import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { hasMail } from '@/server/mail/letter';
import { askReset } from './actions';

export const metadata: Metadata = { title: 'Forgotten password' };
// Whether there is mail is known where it is served, not where it is built.
export const dynamic = 'force-dynamic';

export default openPage(async () => (
  <main id="main" className="page flow stack-l">
    <h1>Forgotten your password?</h1>
    {hasMail() ? <ByLetter /> : <ByHand />}
    <p>
      <a className="go" href="/sign-in">
        Back to signing in
      </a>
    </p>
  </main>
));

function ByLetter() {
  return (
    <>
      <p className="text-ink-2">
        Write the address of your account. A letter with a link goes there, and you choose a new password.
        Everything you wrote stays as it is.
      </p>
      <Form
        action={askReset}
        submit="Send me a link"
        done="If there is an account with that address, a letter is on its way. Its link holds for an hour. Nothing there in a few minutes? Look among the junk mail, or try another address you may have used."
      >
        <Field name="email" label="E-mail" type="email" autoComplete="username" />
      </Form>
    </>
  );
}

function ByHand() {
  return (
    <p>
      This Onward sends no mail. The person who runs it can make a link for you, with which you choose a new
      password: ask them. Everything you wrote stays as it is.
    </p>
  );
}
