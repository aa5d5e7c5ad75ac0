import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findMailSettings, findSender } from '@/db/mail-settings/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { hasMail } from '@/server/mail/letter';
import { allowsInternal, maySendByServer } from '@/server/mail/route';
import { chooseServersOwn } from './actions';
import { InUse } from './in-use';
import { OwnServer } from './own-server';

export const metadata: Metadata = { title: 'Sending from here' };

/** The last way out of all: letters that leave from Onward itself, by a mail server that the person names. */
export default seekerPage(async (scope) => {
  const { session, settings, sender } = await read(scope, (tx) => ({
    settings: findMailSettings(tx),
    sender: findSender(tx),
  }));
  const isVerified = Boolean(sender?.isVerified);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="crumb">
          <a className="go" href="/settings">
            Settings
          </a>
        </p>
        <h1>Sending from here</h1>
        <p className="text-ink-2">
          You need none of this: sharing, your own mail and copying are always there, and come first. Set it
          up if you would rather press “Send” on the page itself. It stays the last way in the list.
        </p>
      </header>
      {!session.email ? (
        <p className="notice">This is a sample, and a sample sends nothing. An account of your own can.</p>
      ) : (
        <>
          {settings && (
            <InUse
              settings={settings}
              me={session.email}
              since={dayFromToday(
                dayIn(session.timeZone, new Date(settings.testedAt)),
                dayIn(session.timeZone, new Date()),
                session.locale,
              )}
            />
          )}
          {settings?.via !== 'server' && hasMail() && (
            <section className="stack">
              <h2>Through this Onward’s mail server</h2>
              {maySendByServer(session, isVerified) ? (
                <Form action={chooseServersOwn} actId={newId()} submit="Send this way" kind="plain">
                  <p className="text-ink-2">
                    Nothing to fill in. Letters carry your name and this Onward’s address; answers go to{' '}
                    {session.email}.
                  </p>
                </Form>
              ) : (
                <p className="text-ink-2">
                  Answers would go to {session.email}, and that address is not confirmed yet:{' '}
                  <a href="/account">confirm it under Account</a> first.
                </p>
              )}
            </section>
          )}
          <OwnServer settings={settings} me={session} allowsClear={allowsInternal()} />
        </>
      )}
    </main>
  );
});
