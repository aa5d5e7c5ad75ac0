import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileKind } from '@/lib/resumes/file-kind';
import type { FileReading } from '@/lib/resumes/rules';
import { logError } from '../log';

const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
/** What the whole process may grow by while a file is read: buffers are outside of a thread's own limits. */
const MOST_GROWTH = 512 * 1024 * 1024;
const LOOK_EVERY_MS = 50;
/** What a thread may take to load what it reads with. */
const START_MS = 30_000;

export interface ReadingLimits {
  /** Milliseconds that one file may take, once the thread is ready for it. */
  readonly within: number;
  /** Files that are read or wait for their turn; more than these are kept unread. */
  readonly most: number;
}
const USUAL: ReadingLimits = { within: 10_000, most: 8 };

/** The end of the queue: one file is read at a time, so that a heavy one costs one core and one heap. */
let last: Promise<unknown> = Promise.resolve();

/** Whose files are read or wait: each person has one place, so that nobody keeps the others out. */
const people = new Set<string>();

/**
 * Reads the text of an uploaded file in a thread of its own, with bounds on time and memory. What breaks them can be kept
 * with the trouble 'heavy'; what comes while too many wait, or one of the same person's, with 'busy'. Never throws.
 */
export async function readFileText(
  bytes: Buffer,
  whose: string,
  { within, most }: ReadingLimits = USUAL,
): Promise<FileReading> {
  if (people.size >= most || people.has(whose)) return unread(bytes, 'busy');
  people.add(whose);
  const turn = last.then(() => readInWorker(bytes, within));
  last = turn;
  return turn.finally(() => {
    people.delete(whose);
  });
}

/** By path, so that no bundler takes it in: it runs as it lies there, also in a production build. */
const WORKER = ['server', 'reading', 'worker.mjs'];

function readInWorker(bytes: Buffer, within: number): Promise<FileReading> {
  const worker = new Worker(path.resolve(...WORKER), { workerData: bytes, resourceLimits: LIMITS });
  const before = process.memoryUsage.rss();
  return new Promise<FileReading>((resolve) => {
    const giveUp = () => resolve(unread(bytes, 'heavy'));
    // That the machine is slow to begin says nothing of the file.
    let over = setTimeout(() => resolve(unread(bytes, 'busy')), START_MS);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_GROWTH) giveUp();
    }, LOOK_EVERY_MS);
    worker.on('message', (said: 'ready' | FileReading) => {
      clearTimeout(over);
      if (said === 'ready') over = setTimeout(giveUp, within);
      else resolve(said);
    });
    worker.once('error', (error) => {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') logError('reading', error);
      giveUp();
    });
    worker.once('exit', () => {
      clearTimeout(over);
      clearInterval(watch);
      giveUp();
    });
  }).finally(() => worker.terminate());
}

/** Kept, but not read: unless it is nothing that could be kept. */
function unread(bytes: Buffer, trouble: 'heavy' | 'busy'): FileReading {
  const kind = fileKind(bytes);
  if (kind !== 'pdf' && kind !== 'zip') return { problem: 'not-a-document' };
  const format = kind === 'pdf' ? 'pdf' : 'docx';
  return { format, text: '', pages: null, pagesRead: null, isCut: false, trouble };
}
