import type { Reading, ReadingAsked } from '@/lib/tone/reading';
import type { ToneQuestion } from './tone-worker';

const waiting = new Map<number, (reading: Reading | undefined) => void>();
let worker: Worker | undefined;
let isBroken = false;
let asked = 0;

/** Fetches the checker, and lets it make itself ready. */
export const warmTone = () => void askTone('Thank you.', { kind: 'other' });

/** What a message sounds like; nothing where the browser has no checker: then the server says it, before sending. */
export async function askTone(text: string, what: ReadingAsked): Promise<Reading | undefined> {
  if (isBroken) return undefined;
  worker ??= started();
  const question: ToneQuestion = { n: ++asked, text, asked: what };
  return new Promise((resolve) => {
    if (!worker) return resolve(undefined);
    waiting.set(question.n, resolve);
    worker.postMessage(question);
  });
}

function started(): Worker | undefined {
  try {
    const made = new Worker(new URL('./tone-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<{ n: number; reading: Reading }>) => {
      waiting.get(data.n)?.(data.reading);
      waiting.delete(data.n);
    });
    made.addEventListener('error', broken);
    return made;
  } catch {
    broken();
    return undefined;
  }
}

function broken() {
  isBroken = true;
  worker = undefined;
  for (const resolve of waiting.values()) resolve(undefined);
  waiting.clear();
}
