import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { Trouble } from './trouble';

/** What we say we are, to whoever reads their log. */
const AGENT = 'Onward/1.0 (reads one job advert for the person who pasted its link)';

/**
 * Asks for a page over an open connection: no cookies, no word of where we come from, nothing kept for the next time.
 * @returns the answer with its body still to be read.
 * @throws Trouble 'page-unreachable' for what is no answer; whatever `signal` is aborted with.
 */
export async function ask(url: URL, socket: Socket, signal: AbortSignal): Promise<IncomingMessage> {
  try {
    return await new Promise((resolve, reject) => {
      const asked = request({
        method: 'GET',
        path: url.pathname + url.search,
        // TLS, if any, is on the connection already.
        createConnection: () => socket,
        signal,
        headers: {
          host: url.host,
          accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
          'accept-encoding': 'gzip, br',
          'accept-language': 'en-GB,en;q=0.9,*;q=0.5',
          'user-agent': AGENT,
          connection: 'close',
        },
      });
      asked.once('response', resolve);
      asked.on('error', reject);
      // A server that wants to speak something else ('101') has its connection closed without either of these.
      asked.once('close', () => reject(new Error('The connection was closed without an answer.')));
      asked.end();
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new Trouble('page-unreachable', { cause });
  }
}
