import type { EpisodeState } from './rules';

export interface Walked {
  readonly state: EpisodeState;
  readonly reframed: boolean;
  readonly asked: boolean;
  /** Asking came to an end without words: declined, silence, or nobody there. */
  readonly askingEnded: boolean;
  readonly heard: boolean;
  readonly decided: boolean;
  readonly predetermined: boolean;
}
export type MarkState = 'done' | 'now' | 'ahead';
export interface TrailMark {
  readonly word: string;
  readonly state: MarkState;
}

/** The path after a "no", as far as it was walked: the first mark that is not done, and is not skipped, is *now*. */
export function trailOf(walked: Walked): TrailMark[] {
  const { heard, askingEnded, asked, reframed, decided, predetermined, state } = walked;
  const isClosed = state === 'closed';
  const marks: [word: string, isDone: boolean, isOnPath: boolean][] = [
    ['Recorded', true, true],
    ['Looked back', reframed, !predetermined],
    ['Asked', asked || askingEnded, !predetermined && !(heard && !asked)],
    ['Heard', heard, !predetermined && !askingEnded],
    ['Decided', decided, heard],
    ['Closed', isClosed, true],
  ];
  const path = marks.filter(([, isDone, isOnPath]) => isDone || (isOnPath && !isClosed));
  const now = path.findIndex(([, isDone]) => !isDone);
  return path.map(([word, isDone], at) => ({ word, state: isDone ? 'done' : at === now ? 'now' : 'ahead' }));
}
