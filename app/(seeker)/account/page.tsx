import type { Metadata } from 'next';
import { SignOut } from '@/app/_parts/accounts/sign-out';
import { seekerPage } from '@/app/_parts/page/page';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: 'Account' };

const PLACES = [
  ['/account/devices', 'Where you are signed in', 'Devices, and how to end one that is lost'],
  ['/account/second-factor', 'Second step', 'A code of your phone besides the password'],
] as const;

export default seekerPage(async (scope) => {
  const { session } = await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Account</h1>
      <p className="muted">{session.email}</p>
      <section className="stack">
        <h2 className="sec-head">How you get in</h2>
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
        <SignOut />
      </section>
    </main>
  );
});
