import type { Metadata } from 'next';
import { SignOut } from '@/app/_parts/accounts/sign-out';
import { Undelivered } from '@/app/_parts/letters/undelivered';
import { seekerPage } from '@/app/_parts/page/page';
import { NoAccount } from '@/app/_parts/sample/no-account';
import { Places } from '@/components/places';
import { findAccount } from '@/db/accounts/reads';
import { listIdentities } from '@/db/identities/reads';
import { findUndelivered } from '@/db/outbox/reads';
import { listPasskeys } from '@/db/passkeys/reads';
import { findFactor } from '@/db/second-factors/reads';
import { read } from '@/db/transaction';
import { providerName } from '@/server/oidc';
import { AddressState } from './address-state';
import { AfterReset } from './after-reset';

export const metadata: Metadata = { title: 'Account' };

const PLACES = [
  ['/account/password', 'Password', 'Choose another one'],
  ['/account/address', 'Address', 'The one you sign in with'],
  ['/account/second-factor', 'Second step', 'A code of your phone besides the password'],
  ['/account/passkeys', 'Passkeys', 'Sign in with the lock of your phone or computer'],
  ['/account/devices', 'Where you are signed in', 'Devices, and how to end one that is lost'],
  ['/data', 'Your data', 'Take it away, bring it back, or remove it'],
] as const;
const LINKED = ['/account/linked', 'Linked sign-in', 'What opens your account besides'] as const;
const LEAVE = ['/account/leave', 'Leave Onward', 'What goes, when, and how to come back'] as const;

type Props = { searchParams: Promise<{ reset?: string }> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { reset } = await searchParams;
  const { session, account, letter, passkeys, identities, factor } = await read(scope, (tx) => ({
    account: findAccount(tx),
    letter: findUndelivered(tx),
    passkeys: reset ? listPasskeys(tx) : Promise.resolve([]),
    identities: reset ? listIdentities(tx) : Promise.resolve([]),
    factor: reset ? findFactor(tx) : Promise.resolve(undefined),
  }));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Account</h1>
      {session.temporaryUntil ? (
        <NoAccount />
      ) : (
        <>
          {reset && (
            <AfterReset
              passkeys={passkeys}
              identities={identities}
              hasFactor={Boolean(factor?.confirmedAt)}
            />
          )}
          <Undelivered letter={letter} zone={session.timeZone} locale={session.locale} now={new Date()} />
          <AddressState email={session.email} isVerified={account?.isVerified ?? false} />
          <nav aria-label="About your account">
            <Places places={[...PLACES, ...(providerName() ? [LINKED] : []), LEAVE]} />
          </nav>
        </>
      )}
      <SignOut />
    </main>
  );
});
