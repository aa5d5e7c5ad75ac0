import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { isAddress, oneLine } from '@/lib/outbox/lines';
import type { Way } from './route';
import { MailError } from './trouble';

export interface PersonsLetter {
  readonly id: string;
  readonly name: string | null;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * A letter from one person to another, as bytes: plain text, nothing of ours in it. Names and subject are one line each
 * and addresses nothing but an address, whatever was typed: no header can be begun in one.
 * @throws MailError for an address that is none.
 */
export async function composed(letter: PersonsLetter, { from, replyTo }: Way): Promise<Buffer> {
  if (!isAddress(letter.address)) throw new MailError('mail-no-address');
  if (!isAddress(from.address) || (replyTo && !isAddress(replyTo.address)))
    throw new MailError('mail-sender');
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return new MailComposer({
    from: lined(from),
    to: lined({ name: letter.name ?? '', address: letter.address }),
    ...(replyTo ? { replyTo: lined(replyTo) } : {}),
    subject: oneLine(letter.subject),
    text: bodyOf(letter.text),
    // The row's own, so that a letter that came twice can be told by it.
    messageId: `<${letter.id}@${domain}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** One kind of line end, and no other signs of control: a mail server might end the letter at a bare one, and begin another. */
const bodyOf = (text: string) =>
  text
    .replaceAll(/\r\n?|\n/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('\n', '\r\n');

const lined = ({ name, address }: { name: string; address: string }) => ({ name: oneLine(name), address });

/**
 * The letter's bytes, which begin to leave only after `before` has said so. The server asks for them last of all, so
 * whatever it refuses earlier was never handed over.
 */
export function onceNoted(bytes: Buffer, before: () => Promise<void>, isOver: () => boolean): Readable {
  return Readable.from(
    (async function* () {
      // A refused letter's stream is emptied too: nothing is noted then, and nobody reads it.
      if (isOver()) return;
      await before();
      yield bytes;
    })(),
    { objectMode: false },
  );
}
