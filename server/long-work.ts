import { AppError } from '@/lib/acts/app-error';

/** Long looks at the database at once in this process, of its ten lines: everybody else has the others. */
const AT_ONCE = 2;
/** Files on their way at once in this process, each of two hundred megabytes at most. */
const MOST_PASSING = 20;
const A_MINUTE = 60_000;

interface Waiting {
  readonly owner: string;
  readonly start: () => void;
}
interface State {
  readonly running: Set<string>;
  readonly waiting: Waiting[];
  readonly passing: Set<string>;
}

/** One for the process, since each bundle of Next's has a copy of this module. */
const kept = globalThis as typeof globalThis & { onwardLongWork?: State };
kept.onwardLongWork ??= { running: new Set(), waiting: [], passing: new Set() };
const { running, waiting, passing } = kept.onwardLongWork;

/**
 * Does what holds a line for long when it is this person's turn: one of theirs at a time, and few of all. Whoever waits
 * holds nothing.
 * @throws AppError 'busy' where the turn does not come within a minute.
 */
export async function inTurn<T>(owner: string, work: () => Promise<T>, patience = A_MINUTE): Promise<T> {
  await turnOf(owner, patience);
  try {
    return await work();
  } finally {
    running.delete(owner);
    next();
  }
}

function turnOf(owner: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const one = { owner, start };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(one), 1);
      reject(new AppError('busy'));
    }, patience);
    function start() {
      clearTimeout(timer);
      resolve();
    }
    waiting.push(one);
    next();
  });
}

/** Whoever came first and has nothing running begins. */
function next(): void {
  while (running.size < AT_ONCE) {
    const at = waiting.findIndex(({ owner }) => !running.has(owner));
    const [one] = at < 0 ? [] : waiting.splice(at, 1);
    if (!one) return;
    running.add(one.owner);
    one.start();
  }
}

/**
 * Says that a large file of this person's is on its way, so that no second one fills the disk beside it.
 * @returns what to call when it is over; a file that nobody takes is forgotten after a quarter of an hour.
 * @throws AppError 'under-way' where one is; 'busy' where there are many.
 */
export function beginPassing(owner: string): () => void {
  if (passing.has(owner)) throw new AppError('under-way');
  if (passing.size >= MOST_PASSING) throw new AppError('busy');
  passing.add(owner);
  let isOver = false;
  const end = () => {
    // Not one that began since.
    if (!isOver) passing.delete(owner);
    isOver = true;
    clearTimeout(timer);
  };
  const timer = setTimeout(end, 15 * A_MINUTE).unref();
  return end;
}
