import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ConfirmField } from '@/app/_parts/accounts/confirm-field';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findProof } from '@/db/accounts/reads';
import { listPasskeys } from '@/db/passkeys/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { BackToAccount } from '../back-to-account';
import { add, begin, remove } from './actions';
import { AddPasskey } from './add-passkey';

export const metadata: Metadata = { title: 'Passkeys' };

export default seekerPage(async (scope) => {
  const { session, passkeys, proof } = await read(scope, (tx) => ({
    passkeys: listPasskeys(tx),
    proof: findProof(tx),
  }));
  const today = dayIn(session.timeZone, new Date());
  const day = (at: string) => dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Passkeys</h1>
      <p className="text-ink-2">
        A passkey signs you in with the lock of your phone or computer: nothing to remember, and nothing that
        could be tricked out of you. Your password stays as it is. Don’t make one on a computer that others
        use.
      </p>
      {passkeys.length > 0 && (
        <ul className="list">
          {passkeys.map((one) => (
            <li key={one.id} className="row wrap">
              <span className="grow">
                <b>{one.name}</b>
                <small className="sm muted block">
                  Added {day(one.createdAt)},{' '}
                  {one.lastUsedAt ? `last used ${day(one.lastUsedAt)}` : 'not used yet'}
                </small>
              </span>
              <Form action={remove} actId={newId()}>
                <input type="hidden" name="id" value={one.id} readOnly />
                <Submit kind="quiet" label={`Remove ${one.name}`}>
                  Remove
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {session.shared ? (
        <p className="notice">This is a shared computer: make one on a device of your own.</p>
      ) : (
        <AddPasskey begin={begin as never} add={add as never} actIds={[newId(), newId()]}>
          <ConfirmField hasPassword={Boolean(proof?.passwordHash)} isFresh={Boolean(proof?.isFresh)} />
        </AddPasskey>
      )}
      <BackToAccount />
    </main>
  );
});
