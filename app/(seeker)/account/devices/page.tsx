import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { SignOut } from '@/app/_parts/accounts/sign-out';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { listSessions } from '@/db/accounts/reads';
import { read } from '@/db/transaction';
import { deviceOf } from '@/lib/accounts/device-words';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { endOne, endOthers } from '../actions';
import { BackToAccount } from '../back-to-account';

export const metadata: Metadata = { title: 'Where you are signed in' };

export default seekerPage(async (scope) => {
  const { session, sessions } = await read(scope, (tx) => ({ sessions: listSessions(tx) }));
  const today = dayIn(session.timeZone, new Date());
  const since = (at: string) => dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Where you are signed in</h1>
      <p className="text-ink-2">
        Is one of these not yours, or lost? End it: it is signed out before its next page.
      </p>
      <ul className="list">
        {sessions.map((one) => {
          const isHere = one.id === session.id;
          const device = deviceOf(one.agent);
          return (
            <li key={one.id} className="row wrap">
              <span className="grow">
                <b>{device}</b>
                {isHere && ' (here)'}
                {one.shared && ', a shared computer'}
                <small className="sm muted block">
                  Signed in {since(one.createdAt)}, last seen{' '}
                  {dayFromToday(one.lastSeenOn, today, session.locale)}
                </small>
              </span>
              {!isHere && (
                <Form action={endOne} actId={newId()}>
                  <input type="hidden" name="id" value={one.id} readOnly />
                  <Submit kind="quiet" label={`End ${device}`}>
                    End
                  </Submit>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      <div className="acts">
        {sessions.length > 1 && (
          <Form action={endOthers} actId={newId()} submit="Sign out everywhere else" kind="plain" />
        )}
        <SignOut />
      </div>
      <BackToAccount />
    </main>
  );
});
