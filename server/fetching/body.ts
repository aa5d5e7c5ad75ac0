import type { IncomingMessage } from 'node:http';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Trouble } from './trouble';

/** More than any advert; in bytes, as they came and as they read once unpacked. */
export const MOST_BYTES = 2_000_000;

/**
 * The body of an answer, unpacked. It is counted while it comes, so that neither a page that never ends nor one that
 * unpacks to a thousand times its size is ever held whole.
 * @throws Trouble 'page-large', 'page-no-text' for a packing nobody asked for, 'page-unreachable' where it breaks off.
 */
export async function bodyOf(answer: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > MOST_BYTES) throw new Trouble('page-large');
  const chunks: Uint8Array[] = [];
  const unpacking = unpacked(answer);
  try {
    await pipeline([answer, counted(), ...unpacking, counted((chunk) => chunks.push(chunk))] as never, {
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Trouble ? error : new Trouble('page-unreachable', { cause: error });
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): NodeJS.ReadWriteStream[] {
  const packing = answer.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (packing === '' || packing === 'identity') return [];
  if (packing === 'gzip' || packing === 'x-gzip') return [createGunzip()];
  if (packing === 'br') return [createBrotliDecompress()];
  throw new Trouble('page-no-text');
}

/** Lets so many bytes by, and no more. The last of a row keeps them. */
function counted(keep?: (chunk: Uint8Array) => void) {
  let bytes = 0;
  const count = (chunk: Uint8Array) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Trouble('page-large');
    return chunk;
  };
  if (!keep)
    return async function* (source: Readable) {
      for await (const chunk of source) yield count(chunk);
    };
  return new Writable({
    write(chunk: Uint8Array, _, done) {
      try {
        keep(count(chunk));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
