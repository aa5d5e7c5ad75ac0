import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { findProof } from '@/db/accounts/reads';
import { countRecoveryCodes, findFactor } from '@/db/second-factors/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { secretToShow } from '@/server/second-factor';
import { BackToAccount } from '../back-to-account';
import { NotYet } from './not-yet';
import { SetUp } from './set-up';
import { SwitchedOn } from './switched-on';

export const metadata: Metadata = { title: 'Second step' };

export default seekerPage(async (scope) => {
  const { session, factor, left, proof } = await read(scope, (tx) => ({
    factor: findFactor(tx),
    left: countRecoveryCodes(tx),
    proof: findProof(tx),
  }));
  const today = dayIn(session.timeZone, new Date());
  return (
    <main id="main" className="page flow stack-l">
      <h1>Second step</h1>
      {factor?.confirmedAt ? (
        <SwitchedOn
          since={dayFromToday(dayIn(session.timeZone, new Date(factor.confirmedAt)), today, session.locale)}
          left={left}
        />
      ) : factor ? (
        <SetUp {...secretToShow(factor.sealedSecret, session.email ?? '')} />
      ) : (
        <NotYet hasPassword={Boolean(proof?.passwordHash)} isFresh={Boolean(proof?.isFresh)} />
      )}
      <BackToAccount />
    </main>
  );
});
