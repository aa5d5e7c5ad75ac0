import type { Metadata } from 'next';
import { LinkOver } from '@/app/_parts/letters/link-over';
import { namedOpenPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findByLink } from '@/db/login-tokens/reads';
import { hashOf } from '@/server/token';
import { firstSignIn } from './actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ token: string }> };

/** Where the link of an account leads that whoever runs the installation has made. */
export default namedOpenPage<Props>(async ({ params }) => {
  const { token } = await params;
  const found = await findByLink(hashOf(token), 'first-sign-in');
  if (!found)
    return (
      <LinkOver>
        <p>
          <a className="btn primary" href="/sign-in">
            Sign in
          </a>
        </p>
      </LinkOver>
    );
  return (
    <main id="main" className="page flow stack-l">
      <Title of="Choose a password" />
      <h1>Choose a password</h1>
      <p>
        An account is ready for <b className="kept">{found.email}</b>. With a password of yours only you can
        open it, and you are in.
      </p>
      <Form action={firstSignIn} submit="Keep it and come in">
        <input type="hidden" name="token" value={token} readOnly />
        <Field
          name="password"
          label="Password"
          hint="Ten characters or more. A few words in a row are good, and pasting is fine."
          type="password"
          autoComplete="new-password"
        />
      </Form>
    </main>
  );
});
