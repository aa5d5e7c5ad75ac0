import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { domainToASCII } from 'node:url';
import { INTERNET, type Network } from '../fetching/network';
import { isPublic } from '../fetching/public-address';
import { MailError } from './trouble';

/** Of a name with many addresses, how many are tried. */
const MOST_TRIED = 3;

export interface Dialled {
  readonly host: string;
  readonly port: number;
  /** Whether it may stand in the network that this server stands in. */
  readonly allowsInternal: boolean;
}

/**
 * A connection to a mail server that a person named. As for a stranger's page (server/fetching/connection.ts) its name is
 * looked up once, by us; every address it has must be public, and the connection goes to one of those same addresses.
 * @throws MailError 'mail-internal', 'mail-host-unknown'; else what the last try failed with.
 */
export async function dial(
  { host, port, allowsInternal }: Dialled,
  signal: AbortSignal,
  network: Network = INTERNET,
): Promise<Socket> {
  const addresses = isIP(host) ? [host] : await addressesOf(host, network);
  signal.throwIfAborted();
  if (!allowsInternal && !addresses.every(isPublic)) throw new MailError('mail-internal');
  let cause: unknown = new MailError('mail-host-unknown');
  for (const address of addresses.toSorted((a, b) => isIP(a) - isIP(b)).slice(0, MOST_TRIED)) {
    const socket = network.dial(address, port);
    // What goes wrong is told by whoever waits; what goes wrong after that must end no process.
    socket.on('error', () => {});
    try {
      await once(socket, 'connect', { signal });
      return socket;
    } catch (error) {
      socket.destroy();
      signal.throwIfAborted();
      cause = error;
    }
  }
  throw cause;
}

async function addressesOf(host: string, network: Network): Promise<readonly string[]> {
  const name = domainToASCII(host);
  if (!name) throw new MailError('mail-host-unknown');
  try {
    return await network.resolve(name);
  } catch (cause) {
    throw new MailError('mail-host-unknown', { cause });
  }
}
