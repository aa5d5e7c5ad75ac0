import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { LinkOver } from '@/app/_parts/letters/link-over';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Form } from '@/components/form';
import { listOpenLinks } from '@/db/login-tokens/reads';
import { read } from '@/db/transaction';
import { hashOf } from '@/server/token';
import { BackToAccount } from '../../account/back-to-account';
import { confirmAddress } from './actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ token: string }> };

/**
 * For whoever is signed in as the account that asked: a link to a mistyped address must not give the account to
 * whoever reads there. Looking changes nothing.
 */
export default namedSeekerPage<Props>(async (scope, { params }) => {
  const { token } = await params;
  const tokenHash = hashOf(token);
  const { session, links } = await read(scope, (tx) => ({ links: listOpenLinks(tx) }));
  const link = links.find(
    (one) => one.tokenHash === tokenHash && ['verify-email', 'change-email'].includes(one.purpose),
  );
  if (!link) {
    return (
      <LinkOver>
        <p>
          You are signed in as {session.email}. If you asked for it with another account, sign in with that
          one first.
        </p>
        <BackToAccount />
      </LinkOver>
    );
  }
  const isNew = link.purpose === 'change-email';
  return (
    <main id="main" className="page flow stack-l">
      <Title of={isNew ? 'Use your new address' : 'Confirm your address'} />
      <h1>{isNew ? 'Use your new address' : 'Confirm your address'}</h1>
      <p>
        {isNew
          ? `From then on you sign in with ${link.email}, and no longer with ${session.email}.`
          : `One press, and Onward knows that letters to ${link.email} reach you.`}
      </p>
      <Form
        action={confirmAddress}
        actId={newId()}
        submit={isNew ? `Use ${link.email}` : 'Yes, this is mine'}
      >
        <input type="hidden" name="token" value={token} readOnly />
      </Form>
    </main>
  );
});
