import { type ReadingAsked, readTone } from '@/lib/tone/reading';

/** A question to the checker, and its number. */
export interface ToneQuestion {
  readonly n: number;
  readonly text: string;
  readonly asked: ReadingAsked;
}

// Beside the page: making its patterns ready takes a slow phone seconds, in which nobody could type.
addEventListener('message', ({ data: { n, text, asked } }: MessageEvent<ToneQuestion>) => {
  postMessage({ n, reading: readTone(text, asked) });
});
