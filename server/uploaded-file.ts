import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { AppError } from '@/lib/acts/app-error';
import { passingFile } from './passing-file';

/** What is read and thrown away of a body that is too large: a browser shows no answer while it is still sending. */
const MOST_DRAINED = 1024 * 1024 * 1024;

/** A file that somebody uploaded; to be closed by the caller. */
export interface Uploaded {
  readonly name: string;
  readonly file: FileHandle;
  readonly size: number;
}

/**
 * The one file of a posted form, of at most `most` bytes, written to disk as it comes: memory is a piece of it.
 * @returns undefined where the form has no file.
 * @throws AppError 'too-large'; 'invalid' when the body is no form.
 */
export async function uploadedFile(request: Request, most: number): Promise<Uploaded | undefined> {
  const form = formOf(request, most);
  const file = await passingFile();
  const taken: { name?: string; size: number; isCut: boolean } = { size: 0, isCut: false };
  const failed = new AbortController();
  let written: Promise<void> = Promise.resolve();
  form.on('file', (_, stream, name) => {
    taken.name = name;
    written = writeTo(file, stream, taken).catch((error) => failed.abort(error));
  });
  form.on('error', (error) => failed.abort(new AppError('invalid', { cause: error })));
  try {
    let read = 0;
    for await (const piece of piecesOf(request.body)) {
      read += piece.byteLength;
      if (read > MOST_DRAINED) throw new AppError('too-large');
      failed.signal.throwIfAborted();
      if (!form.write(piece)) await once(form, 'drain', { signal: failed.signal });
    }
    const finished = once(form, 'finish', { signal: failed.signal });
    form.end();
    await finished;
    await written;
    failed.signal.throwIfAborted();
  } catch (error) {
    await file.close();
    throw failed.signal.aborted ? failed.signal.reason : error;
  }
  if (taken.name && !taken.isCut) return { name: taken.name, file, size: taken.size };
  await file.close();
  if (taken.isCut) throw new AppError('too-large');
  return undefined;
}

/** Reads on what nobody took of a body, and throws it away: a browser shows no answer while it is still sending. */
export async function readOff(request: Request): Promise<void> {
  if (request.bodyUsed) return;
  let read = 0;
  for await (const piece of piecesOf(request.body)) {
    read += piece.byteLength;
    if (read > MOST_DRAINED) return;
  }
}

function formOf(request: Request, most: number): BusboyInstance {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' } as BusboyHeaders;
  try {
    return new Busboy({ headers, limits: { fileSize: most, files: 1, fields: 10, fieldSize: 1000 } });
  } catch (error) {
    throw new AppError('invalid', { cause: error });
  }
}

/** What is beyond the limit is read on and thrown away. */
async function writeTo(
  file: FileHandle,
  stream: Readable & { truncated?: boolean },
  taken: { size: number; isCut: boolean },
): Promise<void> {
  for await (const piece of stream) {
    await file.appendFile(piece as Buffer);
    taken.size += (piece as Buffer).length;
  }
  taken.isCut = stream.truncated === true;
}

async function* piecesOf(body: Request['body']): AsyncGenerator<Buffer> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      yield Buffer.from(next.value);
  } finally {
    await reader.cancel().catch(() => {});
  }
}
