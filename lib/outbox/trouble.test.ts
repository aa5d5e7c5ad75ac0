import { expect, test } from 'vitest';
import { type Broken, mayPass, troubleOf } from './trouble';

const cases: [Broken, string][] = [
  [{ code: 'ESOCKET', message: 'connect ECONNREFUSED 192.0.2.1:465' }, 'mail-unreachable'],
  [{ code: 'ECONNREFUSED' }, 'mail-unreachable'],
  [{ code: 'ETIMEDOUT', message: 'Greeting never received' }, 'mail-slow'],
  [{ code: 'ECONNECTION', message: 'Connection closed unexpectedly' }, 'mail-closed'],
  [{ code: 'ESOCKET', message: 'read ECONNRESET' }, 'mail-closed'],
  [
    { code: 'EPROTOCOL', message: 'Invalid greeting. response=HTTP/1.1 400', command: 'CONN' },
    'mail-not-mail',
  ],
  [{ code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'mail-not-mail'],
  [{ code: 'EPROTOCOL', responseCode: 421, command: 'CONN' }, 'mail-later'],
  [{ code: 'ESOCKET', message: 'self-signed certificate' }, 'mail-certificate'],
  [{ code: 'ESOCKET', message: "Hostname/IP does not match certificate's altnames" }, 'mail-certificate'],
  [{ code: 'ESOCKET', message: '0A:error:SSL routines:wrong version number' }, 'mail-no-tls'],
  [{ code: 'ETLS', responseCode: 502, command: 'STARTTLS' }, 'mail-no-tls'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'mail-password'],
  [{ code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }, 'mail-later'],
  [{ code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' }, 'mail-no-sign-in'],
  [{ code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, 'mail-sender'],
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'mail-recipient'],
  [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'mail-later'],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA', isHanded: true }, 'mail-content'],
  [{ code: 'EMESSAGE', responseCode: 451, command: 'DATA', isHanded: true }, 'mail-later'],
  [{ code: 'ECONNECTION', isHanded: true }, 'mail-uncertain'],
  [{ code: 'ETIMEDOUT', isHanded: true }, 'mail-uncertain'],
  [{}, 'mail-closed'],
];

test.each(cases)('%j is %s', (broken, trouble) => expect(troubleOf(broken)).toBe(trouble));

test('only what passes by itself is tried again; what may have gone never is', () => {
  const passing = [...new Set(cases.map(([, trouble]) => trouble))].filter((one) => mayPass(one as never));
  expect(passing.toSorted()).toEqual(['mail-closed', 'mail-later', 'mail-slow', 'mail-unreachable']);
});
