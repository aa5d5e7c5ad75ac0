import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { MailSettings } from '@/db/mail-settings/reads';
import { removeMail, tryLetter } from './actions';

/** What is set up now: a letter to oneself shows whether it holds, and it can be taken off again. */
export function InUse({ settings, me, since }: { settings: MailSettings; me: string; since: string }) {
  const isOwn = settings.via === 'own';
  return (
    <section className="panel stack">
      <h2>Set up now</h2>
      <dl className="facts">
        <dt>Server</dt>
        <dd>{isOwn ? `${settings.host}, port ${settings.port}` : 'The one of this Onward'}</dd>
        <dt>Letters come from</dt>
        <dd>{isOwn ? [settings.fromName, settings.fromAddress].filter(Boolean).join(', ') : 'Your name'}</dd>
        <dt>Answers go to</dt>
        <dd>{isOwn ? settings.fromAddress : me}</dd>
        {isOwn && (
          <>
            <dt>Let us in</dt>
            <dd>{since}</dd>
          </>
        )}
      </dl>
      <div className="acts">
        <Form
          action={tryLetter}
          actId={newId()}
          kind="plain"
          submit="Send a letter to myself"
          done={`The server took it. Look in the inbox of ${me}, and in the junk folder too.`}
        />
        <Form action={removeMail} actId={newId()} kind="quiet" submit="Take it off again" />
      </div>
    </section>
  );
}
