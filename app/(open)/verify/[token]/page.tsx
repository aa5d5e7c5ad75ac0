import type { Metadata } from 'next';
import { SharedComputer } from '@/app/_parts/accounts/shared-computer';
import { LinkOver } from '@/app/_parts/letters/link-over';
import { namedOpenPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findByLink } from '@/db/login-tokens/reads';
import { hashOf } from '@/server/token';
import { confirm } from './actions';

export const metadata: Metadata = { title: null };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
};

/** Where the letter leads. Looking changes nothing, for mail scanners look too. */
export default namedOpenPage<Props>(async ({ params, searchParams }) => {
  const [{ token }, { next = '' }] = await Promise.all([params, searchParams]);
  const found = await findByLink(hashOf(token), 'verify-email');
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
      <Title of="Confirm your address" />
      <h1>Confirm your address</h1>
      <p>
        One more time the password you chose for <b className="kept">{found.email}</b>, and you are in.
      </p>
      <Form action={confirm} submit="Confirm and come in">
        <input type="hidden" name="token" value={token} readOnly />
        <input type="hidden" name="next" value={String(next)} readOnly />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
        <SharedComputer />
      </Form>
      <p>
        It is the one you typed just before this letter came. It does not fit?{' '}
        <a className="go" href="/reset">
          Choose a new password
        </a>
      </p>
      <p className="sm muted">
        You never asked for an account here? Close this page: without that password nobody can use it.
      </p>
    </main>
  );
});
