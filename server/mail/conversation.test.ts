import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { type Listening, openMailServer, openServer, says } from '@/scripts/test/mail-server';
import type { Network } from '../fetching/network';
import { type Conversation, converse, type Route } from './conversation';
import { dial } from './dial';
import { troubleIn } from './trouble';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
async function opened(opening: Promise<Listening>): Promise<Listening> {
  const server = await opening;
  open.push(server);
  return server;
}

const routeTo = ({ port }: Listening, some: Partial<Route> = {}): Route => ({
  ...{ host: '127.0.0.1', port, secure: false, startTls: 'never', auth: undefined, allowsInternal: true },
  ...some,
});
const ANN = { user: 'ann', pass: 'secret' };
const tried = async (
  route: Route,
  work: (conversation: Conversation) => Promise<void> = async () => {},
  longestMs = 2000,
) => {
  try {
    await converse(route, work, { longestMs });
    return 'fine';
  } catch (error) {
    return troubleIn(error);
  }
};
const handOver = ({ handOver }: Conversation) =>
  handOver(
    { from: 'ann@example.org', to: 'daniel@example.net' },
    Readable.from([Buffer.from('Subject: x\r\n\r\nx')]),
  );

describe('a mail server', () => {
  test('that is there lets in, and takes a letter', async () => {
    let came = '';
    const server = await opened(
      openMailServer({
        onData: (stream, _session, callback) => {
          stream.on('data', (part: Buffer) => {
            came += part;
          });
          stream.on('end', () => callback());
        },
      }),
    );
    expect(await tried(routeTo(server, { auth: ANN }), handOver)).toBe('fine');
    expect(came).toContain('Subject: x');
  });

  test('that is not there', async () => {
    const server = await openServer(() => {});
    await server.close();
    expect(await tried(routeTo(server))).toBe('mail-unreachable');
  });

  test.each([
    ['never greets', () => {}],
    ['greets and then says nothing more', says('220 slow')],
    ['drips', (socket: import('node:net').Socket) => void setInterval(() => socket.write('2'), 40).unref()],
  ])('that %s is waited for no longer than it may take', async (_, speak) => {
    const begun = performance.now();
    expect(await tried(routeTo(await opened(openServer(speak))), undefined, 300)).toBe('mail-slow');
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test.each([
    ['before it greets', says('')],
    ['after its greeting', says('220 hello', '')],
    ['in the middle of a line', (socket: import('node:net').Socket) => void socket.end('22')],
  ])('that hangs up by half %s', async (_, speak) => {
    expect(await tried(routeTo(await opened(openServer(speak))))).toBe('mail-closed');
  });

  test.each([
    ['web', 'HTTP/1.1 400 Bad Request'],
    ['shell', 'SSH-2.0-OpenSSH_9.6'],
    ['mailbox', '+OK POP3 ready'],
  ])('that is a %s server', async (_, words) => {
    expect(await tried(routeTo(await opened(openServer(says(words)))))).toBe('mail-not-mail');
  });

  test('that says later', async () => {
    expect(await tried(routeTo(await opened(openServer(says('421 too busy')))))).toBe('mail-later');
  });

  test('whose certificate nobody vouches for is given no password', async () => {
    let asked = false;
    const server = await opened(
      openMailServer({
        secure: true,
        onAuth: (_auth, _session, callback) => {
          asked = true;
          callback(null, { user: 'ann' });
        },
      }),
    );
    expect(await tried(routeTo(server, { secure: true, auth: ANN }))).toBe('mail-certificate');
    expect(asked).toBe(false);
  });

  test('whose certificate is wrong after a greeting, too', async () => {
    const server = await opened(openMailServer({ disabledCommands: [] }));
    expect(await tried(routeTo(server, { startTls: 'must', auth: ANN }))).toBe('mail-certificate');
  });

  test('that offers no encryption is given no password', async () => {
    const server = await opened(openMailServer());
    expect(await tried(routeTo(server, { startTls: 'must', auth: ANN }))).toBe('mail-no-tls');
    expect(await tried(routeTo(server, { secure: true, auth: ANN }))).toBe('mail-no-tls');
  });

  test('that does not know the password', async () => {
    const server = await opened(openMailServer());
    expect(await tried(routeTo(server, { auth: { ...ANN, pass: 'wrong' } }))).toBe('mail-password');
  });

  test('that asks nobody who they are is not the one meant by a user name', async () => {
    const server = await opened(
      openMailServer({ disabledCommands: ['AUTH', 'STARTTLS'], authOptional: true }),
    );
    expect(await tried(routeTo(server, { auth: ANN }))).toBe('mail-no-sign-in');
  });

  const refusing = (status: number) => (_: unknown, __: unknown, callback: (error: Error) => void) =>
    callback(Object.assign(new Error('no'), { responseCode: status }));

  test.each([
    ['the sender', { onMailFrom: refusing(553) }, 'mail-sender'],
    ['the recipient', { onRcptTo: refusing(550) }, 'mail-recipient'],
    ['the recipient for now', { onRcptTo: refusing(450) }, 'mail-later'],
  ] as const)('that refuses %s', async (_, options, trouble) => {
    const server = await opened(openMailServer(options));
    expect(await tried(routeTo(server, { auth: ANN }), handOver)).toBe(trouble);
  });
});

describe('an internal server is never dialled', () => {
  const dialled: string[] = [];
  const network = (addresses: Record<string, string[]>): Network => ({
    resolve: async (host) => addresses[host] ?? [],
    dial: (address, port) => {
      dialled.push(`${address}:${port}`);
      return connect({ host: '127.0.0.1', port: 9 });
    },
  });
  const names = { 'inside.example.org': ['10.1.2.3'], 'both.example.org': ['93.184.216.34', '127.0.0.1'] };

  test.each([
    '127.0.0.1',
    '::1',
    '169.254.169.254',
    'inside.example.org',
    'both.example.org',
    '::ffff:10.0.0.1',
  ])('%s', async (host) => {
    const given = { host, port: 465, allowsInternal: false };
    await expect(dial(given, new AbortController().signal, network(names))).rejects.toMatchObject({
      trouble: 'mail-internal',
    });
    expect(dialled).toEqual([]);
  });

  test('a name that nobody has is said to be that', async () => {
    const given = { host: 'nobody.example.org', port: 465, allowsInternal: false };
    await expect(dial(given, new AbortController().signal, network({}))).rejects.toMatchObject({
      trouble: 'mail-host-unknown',
    });
  });
});
