import { createTransport, type Transporter } from 'nodemailer';
import { type DueLetter, noteTry, type Tried, takeLetter } from '@/db/outbox/writes';
import type { SystemScope } from '@/db/scope';
import { runJob } from '@/db/transaction';
import { type Failure, failureOf, type SendFailure } from '@/lib/outbox/failure';
import { pauseAfter } from '@/lib/outbox/rules';
import { config } from '../config';
import { log } from '../log';
import { systemScope } from '../scope';
import { frameOf } from './frame';
import { hasMail, openedLetter } from './letter';

/** Unless the address says otherwise: one connection for the turn, patience in milliseconds, no second try of its own. */
const MANNERS = {
  pool: 'true',
  maxConnections: '1',
  maxRequeues: '0',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  dnsTimeout: '10000',
  socketTimeout: '15000',
};

/** Sends what is due, the longest waiting first, until nothing is; or until the server is found not to be there. */
export async function sendLetters(): Promise<void> {
  if (!hasMail()) return;
  const scope = systemScope('send-letters');
  const transport = connect();
  try {
    while ((await sendOne(scope, transport)) === 'go on');
  } finally {
    transport.close();
  }
}

/**
 * One letter in one transaction: its row is locked from before the server is spoken to until the answer is kept, so
 * that no two postmen have it and a killed one leaves it due. Only a death between the server's yes and the commit
 * sends it a second time (docs/decisions/a-letter-twice-rather-than-never.md).
 */
async function sendOne(scope: SystemScope, transport: Transporter): Promise<'go on' | 'stop'> {
  return runJob(scope, async (tx) => {
    const letter = await takeLetter(tx);
    if (!letter) return 'stop';
    const failure = await deliver(transport, letter);
    const tried = triedWith(letter, failure);
    await noteTry(tx, letter, tried);
    if (tried.sent) log('letter-sent', { letter: letter.id });
    else log('letter-failed', { letter: letter.id, error: tried.error, again: tried.again ?? 'never' });
    return failure?.kind === 'server' ? 'stop' : 'go on';
  });
}

/** @returns why it did not go, or undefined. */
async function deliver(transport: Transporter, row: DueLetter): Promise<Failure | undefined> {
  const letter = openedLetter(row.sealed);
  if (!letter) return { kind: 'refused', words: 'sealed with another secret' };
  const from = config().MAIL_FROM ?? '';
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: row.recipient },
      subject: letter.subject,
      text: letter.text,
      html: frameOf(letter),
      // The row's own, so that a mail program can tell a letter that came twice.
      messageId: `<${row.id}@${from.slice(from.lastIndexOf('@') + 1).replace(/>.*/, '')}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return undefined;
  } catch (error) {
    return failureOf(error as SendFailure, row.recipient);
  }
}

function triedWith({ tries }: DueLetter, failure: Failure | undefined): Tried {
  if (!failure) return { sent: true };
  const again = failure.kind === 'refused' ? undefined : pauseAfter(tries + 1);
  return { sent: false, error: failure.words, again };
}

function connect(): Transporter {
  const address = new URL(config().SMTP_URL as string);
  for (const [name, value] of Object.entries(MANNERS)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return createTransport(address.href);
}
