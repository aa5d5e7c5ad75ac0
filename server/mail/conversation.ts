import type { Readable } from 'node:stream';
import SmtpConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { Network } from '../fetching/network';
import { dial } from './dial';
import { MailError } from './trouble';

/** A mail server and how to come in. */
export interface Route {
  readonly host: string;
  readonly port: number;
  /** Encryption from the first byte; else after a greeting, `must` be or where offered. */
  readonly secure: boolean;
  readonly startTls: 'must' | 'may' | 'never';
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
  readonly allowsInternal: boolean;
  /** What the operator's own address says of certificates. */
  readonly tls?: object | undefined;
}

/** Somebody who is let in: hands one letter over. */
export interface Conversation {
  readonly handOver: (envelope: { from: string; to: string }, letter: Readable) => Promise<void>;
}

const LONGEST_MS = 30_000;

export interface Manners {
  /** The whole of it, names and encryption included. */
  readonly longestMs?: number;
  readonly network?: Network | undefined;
}

/**
 * Goes to a mail server, comes in, does `work`, and leaves. A server that drips, or says nothing, ends with the time.
 * @throws MailError, or what nodemailer's connection says; `troubleIn` reads both.
 */
export async function converse<T>(
  route: Route,
  work: (conversation: Conversation) => Promise<T>,
  { longestMs = LONGEST_MS, network }: Manners = {},
): Promise<T> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new MailError('mail-slow')), longestMs);
  try {
    const socket = await dial(route, over.signal, network);
    const connection = new SmtpConnection({
      ...{ host: route.host, port: route.port, secure: route.secure, connection: socket },
      requireTLS: !route.secure && route.startTls === 'must',
      ignoreTLS: route.startTls === 'never',
      ...(route.tls ? { tls: route.tls } : {}),
      greetingTimeout: longestMs,
      socketTimeout: longestMs,
    });
    try {
      return await Promise.race([broken(connection, over.signal), inside(connection, route, work)]);
    } finally {
      connection.close();
      socket.destroy();
    }
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** Ends only when something breaks: the connection, or patience. */
const broken = (connection: SmtpConnection, signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    connection.once('error', reject);
    // A server that hangs up before its greeting ends without an error.
    connection.once('end', () => setImmediate(reject, new MailError('mail-closed')));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function inside<T>(
  connection: SmtpConnection,
  { auth }: Route,
  work: (conversation: Conversation) => Promise<T>,
): Promise<T> {
  await new Promise<void>((greeted) => connection.connect(() => greeted()));
  if (auth) {
    // Missing in its types.
    if (!(connection as unknown as { allowsAuth: boolean }).allowsAuth)
      throw new MailError('mail-no-sign-in');
    await called((done) => connection.login({ credentials: auth } as never, done));
  }
  const worked = await work({
    handOver: (envelope, letter) => called((done) => connection.send(envelope as never, letter, done)),
  });
  connection.quit();
  return worked;
}

const called = (start: (done: (error: Error | null | undefined) => void) => void) =>
  new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
