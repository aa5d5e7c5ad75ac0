import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A file for as long as it is open, which nobody else can open: it has no name any more when it is given. For what is
 * larger than memory should hold, and has to be whole before anybody is shown a byte of it.
 */
export async function passingFile(): Promise<FileHandle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'onward-'));
  try {
    return await open(path.join(folder, 'passing'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const A_PIECE = 64 * 1024;

/** Its bytes from the beginning, a piece at a time. */
export async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(A_PIECE), 0, A_PIECE, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
