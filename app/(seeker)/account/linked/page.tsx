import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { listIdentities } from '@/db/identities/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { config } from '@/server/config';
import { providerName } from '@/server/oidc';
import { BackToAccount } from '../back-to-account';
import { unlink } from './actions';

export const metadata: Metadata = { title: 'Linked sign-in' };

export default seekerPage(async (scope) => {
  const { session, identities } = await read(scope, (tx) => ({ identities: listIdentities(tx) }));
  const today = dayIn(session.timeZone, new Date());
  const since = (at: string) => dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale);
  const nameOf = (issuer: string) =>
    (issuer === config().OIDC_ISSUER && providerName()) || new URL(issuer).host;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Linked sign-in</h1>
      {identities.length === 0 && (
        <p>
          Nothing is linked. To link {providerName() ?? 'a provider'}, sign out and choose it on the page to
          sign in: it links only to an account with the very address that it has verified, and only with your
          password.
        </p>
      )}
      <ul className="list">
        {identities.map((one) => (
          <li key={one.id} className="row wrap">
            <span className="grow">
              <b>{nameOf(one.issuer)}</b>
              <small className="sm muted block">
                {one.email}, linked {since(one.createdAt)}
              </small>
            </span>
            <Form action={unlink} actId={newId()} submit="Unlink" kind="quiet">
              <input type="hidden" name="id" value={one.id} readOnly />
            </Form>
          </li>
        ))}
      </ul>
      <BackToAccount />
    </main>
  );
});
