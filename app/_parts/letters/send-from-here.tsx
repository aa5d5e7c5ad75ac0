import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import { LookAgain } from '@/components/look-again';
import type { MailSettings } from '@/db/mail-settings/reads';
import type { SendingRow } from '@/db/outbox/reads';
import type { Code } from '@/lib/acts/app-error';
import { type Sending, standingOf } from '@/lib/outbox/rules';
import { requestStore } from '@/server/request-store';
import { sentenceOf } from '@/server/sentences';
import { sendLetter, stopLetter } from './actions';

interface Props {
  readonly purpose: Sending;
  /** What the letter is about: part of what makes it the same letter. */
  readonly aboutId: string;
  /** `findMailSettings(tx)`; without them the part is not there. */
  readonly settings: MailSettings | undefined;
  /** The row of this letter, where it was sent before: one of `listSendings(tx, rejectionId)`, or of `listLettersSent`. */
  readonly row: SendingRow | undefined;
  /** Whom it goes to; without an address the part is not there. */
  readonly to: string | null;
  /** The letter as it stands on the page, where it is kept nowhere before it goes. */
  readonly letter?: { readonly subject: string; readonly text: string };
  /** For the hour of the next try. */
  readonly zone: string;
  readonly locale: string;
}

/** The last way out: "Send", where the person set that up and an address is known. Says how it stands, in words. */
export function SendFromHere({ purpose, aboutId, settings, row, to, letter, zone, locale }: Props) {
  if (!to || (!settings && !row)) return null;
  const standing = row && standingOf(row);
  // Also where the button was refused: what it was answered stands in here.
  const isRefused = requestStore()?.kept?.values.aboutId === aboutId;
  const isOpen = isRefused || (standing !== undefined && standing !== 'stopped');
  return (
    <details className="panel" open={isOpen}>
      <summary>Send it from here</summary>
      <div className="stack">
        {row && standing === 'on-its-way' && <OnItsWay row={row} zone={zone} locale={locale} />}
        {standing === 'sent' && (
          <p role="status" className="notice good">
            The mail server took it for {to}. Say above that it was sent, if the page does not know yet.
          </p>
        )}
        {row && standing === 'failed' && <Failed row={row} />}
        {settings && standing !== 'on-its-way' && standing !== 'sent' && (
          <Form action={sendLetter} actId={newId()} kind="plain" submit={buttonOf(row)}>
            <input type="hidden" name="purpose" value={purpose} readOnly />
            <input type="hidden" name="aboutId" value={aboutId} readOnly />
            <input type="hidden" name="seen" value={row?.version ?? 0} readOnly />
            {letter && <input type="hidden" name="subject" value={letter.subject} readOnly />}
            {letter && <input type="hidden" name="text" value={letter.text} readOnly />}
            <p>
              To {to}, from{' '}
              {settings.via === 'own' ? settings.fromAddress : 'this Onward, with answers to you'}. The text
              goes as it stands above.
            </p>
          </Form>
        )}
        <p className="sm muted">
          However often you press, it leaves once. “Sent” means that the mail server took it; nobody here can
          know whether it was read, or lies in a junk folder. <a href="/settings/mail">Mail settings</a>
        </p>
      </div>
    </details>
  );
}

const buttonOf = (row: SendingRow | undefined) => {
  if (row?.trouble === 'mail-uncertain') return 'Send it again, all the same';
  return row?.trouble && row.trouble !== 'mail-changed' ? 'Try again' : 'Send';
};

function OnItsWay({ row, zone, locale }: { row: SendingRow; zone: string; locale: string }) {
  const next = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone });
  return (
    <>
      <LookAgain />
      <p role="status" className="notice">
        {row.trouble && row.dueAt
          ? `${sentenceOf(row.trouble as Code)} Tried ${row.tries === 1 ? 'once' : `${row.tries} times`}; the next try is at ${next.format(new Date(row.dueAt))}, by itself.`
          : 'Sending. This takes some seconds.'}{' '}
        <a href="?">Look again</a>
      </p>
      <Form action={stopLetter} actId={newId()} kind="quiet" submit="Stop trying">
        <input type="hidden" name="outboxId" value={row.id} readOnly />
      </Form>
    </>
  );
}

/** Why it did not go. The text and the other ways out are where they were. */
const Failed = ({ row }: { row: SendingRow }) => (
  <div role="status" className="notice care">
    <p>{sentenceOf(row.trouble as Code)}</p>
    {row.trouble !== 'mail-uncertain' && row.trouble !== 'mail-changed' && (
      <p>It was not sent. Your text is as it was, and the ways above are open.</p>
    )}
    {row.lastError && /^\d/.test(row.lastError) && (
      <p className="sm">The mail server said: {row.lastError}</p>
    )}
  </div>
);
