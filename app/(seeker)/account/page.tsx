import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { Undelivered } from '@/app/_parts/letters/undelivered';
import { seekerPage } from '@/app/_parts/page/page';
import { NoAccount } from '@/app/_parts/sample/no-account';
import { Form } from '@/components/form';
import { findAccount, listSessions } from '@/db/accounts/reads';
import { findUndelivered } from '@/db/outbox/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { endOthers, signOut } from './actions';
import { AddressState } from './address-state';

export const metadata: Metadata = { title: 'Account' };

const PLACES = [
  ['/account/password', 'Password', 'Choose another one'],
  ['/account/address', 'Address', 'The one you sign in with'],
] as const;

export default seekerPage(async (scope) => {
  const { session, sessions, account, letter } = await read(scope, (tx) => ({
    sessions: listSessions(tx),
    account: findAccount(tx),
    letter: findUndelivered(tx),
  }));
  const now = new Date();
  const today = dayIn(session.timeZone, now);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Account</h1>
      {session.temporaryUntil ? (
        <NoAccount />
      ) : (
        <>
          <Undelivered letter={letter} zone={session.timeZone} locale={session.locale} now={now} />
          <AddressState email={session.email} isVerified={account?.isVerified ?? false} />
          <nav aria-label="About your account">
            <ul className="list">
              {PLACES.map(([href, name, about]) => (
                <li key={href}>
                  <a className="place" href={href}>
                    <b>{name}</b>
                    <span>{about}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      <section className="stack">
        <h2 className="sec-head">Where you are signed in</h2>
        <ul className="list">
          {sessions.map((one) => (
            <li key={one.id}>
              {deviceOf(one.agent)}
              {one.id === session.id && ' (here)'}
              <span className="sm muted">
                {' '}
                since {dayFromToday(dayIn(session.timeZone, new Date(one.createdAt)), today, session.locale)}
              </span>
            </li>
          ))}
        </ul>
        <div className="acts">
          {sessions.length > 1 && (
            <Form action={endOthers} actId={newId()} submit="Sign out everywhere else" kind="plain" />
          )}
          <Form action={signOut} actId={newId()} submit="Sign out" kind="plain" />
        </div>
      </section>
    </main>
  );
});

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
] as const;

/** "Firefox on Android": enough to know one's own devices by. */
function deviceOf(agent: string | null): string {
  const first = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  return [first(BROWSERS) ?? 'A browser', first(SYSTEMS)].filter(Boolean).join(' on ');
}
