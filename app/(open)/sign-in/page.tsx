import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { signUpsAreOpen } from '@/server/sign-up';
import { signIn } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ next?: string | string[]; reset?: string }> };

export default openPage<Props>(async ({ searchParams }) => {
  const { next = '', reset } = await searchParams;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Sign in</h1>
      {reset && <p className="notice good">Your new password is set. Sign in with it.</p>}
      <Form action={signIn} submit="Sign in">
        <input type="hidden" name="next" value={String(next)} readOnly />
        <Field name="email" label="E-mail" type="email" autoComplete="username" />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
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
