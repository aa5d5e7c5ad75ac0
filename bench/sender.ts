// A process of its own for bench/outbox.ts: the product's postman, or the same letters without an outbox.
import { createTransport } from 'nodemailer';
import { frameOf } from '@/server/mail/frame';
import { sendLetters } from '@/server/mail/postman';
import { LETTER } from './letter';

const [way, letters] = process.argv.slice(2);
if (way === 'outbox') await sendLetters();
else await sendBare(Number(letters));
process.exit();

async function sendBare(n: number): Promise<void> {
  const transport = createTransport(`${process.env.SMTP_URL}?pool=true&maxConnections=1`);
  const letter = { ...LETTER, from: process.env.MAIL_FROM, html: frameOf(LETTER) };
  for (let sent = 0; sent < n; sent++) await transport.sendMail(letter);
  transport.close();
}
