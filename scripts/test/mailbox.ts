import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { type Received, readLetter } from './mime';

interface Refusal {
  readonly status: number;
  readonly words: string;
}
/** What a server answers instead of taking a letter; undefined takes it. */
export type Refuse = (recipient: string) => Refusal | undefined | Promise<Refusal | undefined>;

export interface Mailbox {
  readonly port: number;
  readonly url: string;
  /** Everything that came, in order. */
  readonly letters: readonly Received[];
  /** What came for an address. */
  readonly to: (address: string) => Received[];
  /** The `n`th letter for an address, once it has come. */
  readonly letter: (address: string, n?: number) => Promise<Received>;
  readonly refuse: (rule: Refuse) => void;
  /** Is not there while `work` runs. */
  readonly off: (work: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A real SMTP server that keeps what it is given. @param port 0 for any free one. */
export async function openMailbox(port = 0, patience = 30_000): Promise<Mailbox> {
  const letters: Received[] = [];
  let rule: Refuse = () => undefined;
  const open = (at: number) =>
    listening(
      at,
      (letter) => letters.push(letter),
      (recipient) => rule(recipient),
    );
  let server = await open(port);
  const at = (server.server.address() as AddressInfo).port;
  const to = (address: string) => letters.filter((letter) => letter.to.includes(address));
  const close = () => new Promise<void>((closed) => server.close(closed));
  return {
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    letters,
    to,
    letter: async (address, n = 1) => {
      for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
        const letter = to(address)[n - 1];
        if (letter) return letter;
      }
      throw new Error(`No letter ${n} came for ${address}; ${letters.length} came in all.`);
    },
    refuse: (next) => {
      rule = next;
    },
    off: async (work) => {
      await close();
      await work().finally(async () => {
        server = await open(at);
      });
    },
    close,
  };
}

async function listening(
  port: number,
  keep: (letter: Received) => void,
  refuse: Refuse,
): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: async ({ address }, _session, callback) => {
      const refusal = await refuse(address);
      callback(
        refusal ? Object.assign(new Error(refusal.words), { responseCode: refusal.status }) : undefined,
      );
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        keep(readLetter(Buffer.concat(parts).toString('utf8'), to));
        callback();
      });
    },
  });
  server.on('error', () => {}); // a client that went away in the middle
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return server;
}
