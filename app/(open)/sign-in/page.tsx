import type { Metadata } from 'next';
import { SharedComputer } from '@/app/_parts/accounts/shared-computer';
import { openPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Code } from '@/lib/acts/app-error';
import { sentenceOf } from '@/server/sentences';
import { signIn } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ next?: string | string[]; why?: string | string[]; reset?: string }> };

/** What may have led back here; the address carries its code, never words. */
const REASONS: readonly unknown[] = ['pending-over'] satisfies Code[];

export default openPage<Props>(async ({ searchParams }) => {
  const { next = '', why, reset } = await searchParams;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Sign in</h1>
      {REASONS.includes(why) && <p className="notice">{sentenceOf(why as Code)}</p>}
      {reset && <p className="notice good">Your new password is set. Sign in with it.</p>}
      <Form action={signIn} submit="Sign in">
        <input type="hidden" name="next" value={String(next)} readOnly />
        <Field name="email" label="E-mail" type="email" autoComplete="username" />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
        <SharedComputer />
      </Form>
      <p>
        <a className="go" href="/reset">
          Forgotten your password?
        </a>
      </p>
      <p>
        New here?{' '}
        <a className="go" href={`/sign-up?next=${encodeURIComponent(String(next))}`}>
          Make an account
        </a>
      </p>
    </main>
  );
});
