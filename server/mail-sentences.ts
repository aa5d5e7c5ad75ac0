import type { Code } from '@/lib/acts/app-error';
import type { MailTrouble } from '@/lib/outbox/trouble';

type Row = readonly [status: number, title: string, sentence: string];

/** What keeps a letter in somebody's name from leaving: said on the settings' page, and beside the letter. */
export const MAIL_SENTENCES: Record<MailTrouble, Row> = {
  'mail-not-set': [
    409,
    'No way to send from here',
    'Sending from here is not set up: it is under Settings, Sending from here. What you wrote is kept, and the other ways out are open.',
  ],
  'mail-no-address': [
    400,
    'Nobody’s address',
    'There is no e-mail address to send it to. Write theirs beside their name, or send it another way; what you wrote is kept.',
  ],
  'mail-leaving': [
    409,
    'It is leaving just now',
    'It is being handed to the mail server at this moment, so it can’t be stopped or changed for sure. Look again in a minute; what you typed stays in the form.',
  ],
  'mail-enough': [
    429,
    'Enough for one day',
    'Thirty letters were sent from here in a day, and that is the most. What you wrote is kept; tomorrow there is room again, and the other ways out are open.',
  ],
  'mail-port': [
    400,
    'Not a port for mail',
    'Mail is handed in at port 465 or 587, sometimes 25 or 2525. Your provider’s help page says which; mostly it is 465.',
  ],
  'mail-in-clear': [
    400,
    'Nothing would be secret',
    'Without encryption your password would cross the internet for anybody to read. Choose one of the other two; every mail provider offers one.',
  ],
  'mail-internal': [
    400,
    'That server is in a private network',
    'That name leads into a private network, and only public mail servers are spoken to from here. Whoever runs this Onward can allow it.',
  ],
  'mail-host-unknown': [
    502,
    'No such server',
    'No server of that name was found. Look for a slip in the name; it mostly begins with smtp.',
  ],
  'mail-unreachable': [
    502,
    'Nobody answers there',
    'The mail server does not take the connection. Either the port is another one, or the server is down for a while.',
  ],
  'mail-slow': [
    504,
    'That took too long',
    'The mail server took longer than half a minute, so we stopped waiting. If it stays so, the port or the encryption is another one: 465 with encryption from the start, 587 with encryption after a greeting.',
  ],
  'mail-closed': [
    502,
    'It hung up',
    'The mail server closed the connection in the middle. Often that passes; if it stays so, the port or the encryption is another one.',
  ],
  'mail-not-mail': [
    502,
    'That is not a mail server',
    'What answers there does not take mail. Look at the server’s name and port once more: it is the one for outgoing mail (SMTP), not the one for reading it.',
  ],
  'mail-no-tls': [
    502,
    'The encryption does not fit',
    'The mail server does not speak that kind of encryption at that port. Mostly it is 465 with encryption from the start, or 587 with encryption after a greeting.',
  ],
  'mail-certificate': [
    502,
    'It can’t show who it is',
    'The mail server’s certificate is not for that name, is out of date, or nobody vouches for it, so your password was not given to it. Look at the name once more; else ask your provider.',
  ],
  'mail-no-sign-in': [
    502,
    'No agreement on signing in',
    'The mail server asks nobody to sign in there, or asks in a way that was not given. With a user name, try port 465 or 587; without one, your provider wants one.',
  ],
  'mail-password': [
    502,
    'Not that user name and password',
    'The mail server did not take that user name and password. Many providers want an app password here, made in the settings of your mail account, and not the one you read mail with.',
  ],
  'mail-password-again': [
    400,
    'The password once more',
    'The password that is kept was for another server or user name. Write it once more, so that it goes nowhere you did not mean.',
  ],
  'mail-sender': [
    502,
    'Not from that address',
    'The mail server does not let you send from that address. Use the one that belongs to your account there.',
  ],
  'mail-recipient': [
    502,
    'Nobody there by that address',
    'The mail server says that nobody can be reached at their address. Look for a slip in it, or send it another way.',
  ],
  'mail-content': [
    502,
    'It was not taken',
    'The mail server looked at the letter and would not take it. From your own mail it may well go: the text is kept.',
  ],
  'mail-later': [
    503,
    'Not now',
    'The mail server says: not now, later. That passes by itself, mostly within the hour.',
  ],
  'mail-uncertain': [
    502,
    'It may have gone',
    'The letter was handed to the mail server, and then the connection broke before it said yes. It may have gone, and nobody here can tell. Look in the Sent folder of your mail if it keeps one, before you send it again.',
  ],
  'mail-changed': [
    409,
    'You changed it meanwhile',
    'You changed the letter, or whom it goes to, while it waited to leave. So it was not sent the old way, and nothing went out. Read it once more as it is now, then press Send.',
  ],
  'mail-lost': [
    500,
    'The settings can’t be read',
    'Your mail settings were sealed by another installation of Onward, and can’t be opened here. Write the password once more under Settings, Sending from here.',
  ],
};

/** The field of the settings that it is about. */
export const MAIL_FIELDS: Partial<Record<Code, string>> = {
  'mail-port': 'port',
  'mail-in-clear': 'security',
  'mail-internal': 'host',
  'mail-host-unknown': 'host',
};
