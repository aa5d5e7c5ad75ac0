import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { shownCodes } from '@/server/recovery-codes';
import { keptCodes } from '../actions';
import { CopyOrPrint } from './copy-or-print';

export const metadata: Metadata = { title: 'Recovery codes' };

export default seekerPage(async (scope) => {
  const [{ session }, found] = await Promise.all([read(scope, () => ({})), shownCodes.find()]);
  const shown = found?.userId === scope.owner ? found : undefined;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Recovery codes</h1>
      {shown ? (
        <>
          <p className="text-ink-2">
            For the day your phone is lost: each of these opens your account once, in place of the app’s code.
            They are shown only now. Keep them where you keep papers, not on the phone.
          </p>
          <section className="stack">
            <h2 className="sec-head">Onward, {session.email}</h2>
            <ul className="num">
              {shown.codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
            <CopyOrPrint text={shown.codes.join('\n')} />
          </section>
          <Form action={keptCodes} actId={newId()} submit="I have kept them" />
        </>
      ) : (
        <>
          <p>They were shown, and are shown only once. Without them at hand, make new ones.</p>
          <p>
            <a className="go" href="/account/second-factor">
              To the second step
            </a>
          </p>
        </>
      )}
    </main>
  );
});
