import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ConfirmField } from '@/app/_parts/accounts/confirm-field';
import { seekerPage } from '@/app/_parts/page/page';
import { NoAccount } from '@/app/_parts/sample/no-account';
import { Form } from '@/components/form';
import { findProof } from '@/db/accounts/reads';
import { countGoing } from '@/db/leaving/reads';
import { read } from '@/db/transaction';
import { dueAfter, lastDay } from '@/lib/leaving/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { config } from '@/server/config';
import { hasMail } from '@/server/mail/letter';
import { BackToAccount } from '../back-to-account';
import { leave } from './actions';
import { WhatGoes } from './what-goes';

export const metadata: Metadata = { title: 'Leave Onward' };

export default seekerPage(async (scope) => {
  const { session, going, proof } = await read(scope, (tx) => ({
    going: countGoing(tx),
    proof: findProof(tx),
  }));
  const { timeZone, locale } = session;
  const now = new Date();
  const days = config().ONWARD_GRACE_DAYS;
  const day = dayInWords(lastDay(dueAfter(now, timeZone, days), timeZone), dayIn(timeZone, now), locale);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Leave Onward</h1>
      {session.temporaryUntil ? (
        <NoAccount />
      ) : (
        <>
          <p>
            If you leave today, you can come back for {days === 1 ? 'one more day' : `${days} days`}, until
            the end of {day}. Then your account is removed, with everything in it.
          </p>
          <section className="stack" aria-labelledby="first">
            <h2 id="first">Take everything along first</h2>
            <p className="text-ink-2">All that you wrote, in files that are yours to keep.</p>
            <p>
              <a className="btn" href="/data">
                Take everything away
              </a>
            </p>
          </section>
          <WhatGoes going={going} day={day} />
          <section className="stack" aria-labelledby="leave">
            <h2 id="leave">Leave</h2>
            {hasMail() && session.email && (
              <p className="text-ink-2">
                A letter to {session.email} says that you are leaving, until when, and how to stay.
              </p>
            )}
            <Form action={leave} actId={newId()} submit="Leave Onward">
              <input
                type="text"
                name="username"
                value={session.email ?? ''}
                autoComplete="username"
                hidden
                readOnly
              />
              <ConfirmField hasPassword={Boolean(proof?.passwordHash)} isFresh={Boolean(proof?.isFresh)} />
            </Form>
          </section>
        </>
      )}
      <BackToAccount />
    </main>
  );
});
