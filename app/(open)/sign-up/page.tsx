import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { BrowserZone } from '@/components/browser-zone';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { signUp } from './actions';

export const metadata: Metadata = { title: 'Make an account' };
// The page asks nobody anything, but its form must know its request: never prerendered.
export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default openPage<Props>(async ({ searchParams }) => {
  const { next = '' } = await searchParams;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Make an account</h1>
      <p className="text-ink-2">
        An address and a password, so that what you write is kept and only you see it.
      </p>
      <Form action={signUp} submit="Make my account">
        <input type="hidden" name="next" value={String(next)} readOnly />
        <BrowserZone name="timeZone" />
        <Field name="email" label="E-mail" type="email" autoComplete="username" />
        <Field
          name="password"
          label="Password"
          hint="Ten characters or more. A few words in a row are good, and pasting is fine."
          type="password"
          autoComplete="new-password"
        />
      </Form>
      <p>
        Have an account?{' '}
        <a className="go" href={`/sign-in?next=${encodeURIComponent(String(next))}`}>
          Sign in
        </a>
      </p>
    </main>
  );
});
