import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { Network } from './network';
import { isPublic } from './public-address';
import { Trouble } from './trouble';

/** Of a name with many addresses, how many are tried. */
const MOST_TRIED = 3;

/**
 * A connection to the machine that a link names. Its name is looked up once, by us; every address it has must be public,
 * and the connection goes to one of those same addresses: no second look-up could answer something else.
 * @throws Trouble 'link-internal', or 'page-unreachable'; whatever `signal` is aborted with.
 */
export async function openTo(url: URL, network: Network, signal: AbortSignal): Promise<Socket> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolved(host, network, signal);
  if (!addresses.every(isPublic)) throw new Trouble('link-internal');
  // IPv4 first: where there is no IPv6, each try at that would only cost time.
  const ordered = addresses.toSorted((a, b) => isIP(a) - isIP(b)).slice(0, MOST_TRIED);
  let cause: unknown = new Error('The name has no address.');
  for (const address of ordered) {
    try {
      return await connected(url, host, network, address, signal);
    } catch (error) {
      signal.throwIfAborted();
      cause = error;
    }
  }
  throw new Trouble('page-unreachable', { cause });
}

async function connected(url: URL, host: string, network: Network, address: string, signal: AbortSignal) {
  const isSecure = url.protocol === 'https:';
  const socket = network.dial(address, isSecure ? 443 : 80);
  // What goes wrong is told by whoever waits; what goes wrong after that is told to nobody, and must end no process.
  socket.on('error', () => {});
  try {
    await once(socket, 'connect', { signal });
    if (!isSecure) return socket;
    const wrapped = secure({ socket, servername: isIP(host) ? '' : host, ALPNProtocols: ['http/1.1'] });
    wrapped.on('error', () => {});
    await once(wrapped, 'secureConnect', { signal });
    return wrapped;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** A look-up can't be called off, only no longer waited for. */
async function resolved(host: string, network: Network, signal: AbortSignal): Promise<readonly string[]> {
  let stop = () => {};
  const over = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([network.resolve(host), over]);
  } catch (cause) {
    signal.throwIfAborted();
    throw new Trouble('page-unreachable', { cause });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
