import type { Metadata } from 'next';
import { LinkOver } from '@/app/_parts/letters/link-over';
import { namedOpenPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findLink } from '@/db/login-tokens/reads';
import { hashOf } from '@/server/token';
import { reset } from '../actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ token: string }> };

/** Looking changes nothing: mail programs follow links before their readers do. */
export default namedOpenPage<Props>(async ({ params }) => {
  const { token } = await params;
  const link = await findLink(hashOf(token), 'reset-password');
  if (!link) {
    return (
      <LinkOver>
        <p>If you have just set a new password with it, that one holds: sign in.</p>
        <div className="acts">
          <a className="btn primary" href="/reset">
            Ask for a new link
          </a>
          <a className="btn" href="/sign-in">
            Sign in
          </a>
        </div>
      </LinkOver>
    );
  }
  return (
    <main id="main" className="page flow stack-l">
      <Title of="New password" />
      <h1>Choose a new password</h1>
      <p className="text-ink-2">
        For {link.email}. You are signed out everywhere else when it is set, and everything you wrote stays.
      </p>
      <Form action={reset} submit="Set my password">
        <input type="hidden" name="token" value={token} readOnly />
        <input type="text" name="username" value={link.email} autoComplete="username" hidden readOnly />
        <Field
          name="newPassword"
          label="New password"
          hint="Ten characters or more. A few words in a row are good, and pasting is fine."
          type="password"
          autoComplete="new-password"
        />
      </Form>
    </main>
  );
});
