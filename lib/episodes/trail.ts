import type { EpisodeState } from './rules';

export interface Walked {
  readonly state: EpisodeState;
  readonly reframed: boolean;
  readonly asked: boolean;
  /** Asking came to an end without words: declined, silence, or nobody there. */
  readonly askingEnded: boolean;
  readonly heard: boolean;
  readonly decided: boolean;
  readonly thanked: boolean;
  /** They heard the seeker's own answer. */
  readonly responded: boolean;
  readonly predetermined: boolean;
}
export type MarkState = 'done' | 'now' | 'ahead';
export interface TrailMark {
  readonly word: string;
  readonly state: MarkState;
}

/** The path after a "no", as far as it was walked: the first mark that is not done, and is not skipped, is *now*. */
export function trailOf(walked: Walked): TrailMark[] {
  const { heard, askingEnded, asked, reframed, decided, thanked, responded, predetermined, state } = walked;
  const isClosed = state === 'closed';
  const marks: [done: string, ahead: string, isDone: boolean, isOnPath: boolean][] = [
    ['Recorded', '', true, true],
    // Whoever asked or heard without looking back has gone past it.
    ['Looked back', 'Look back', reframed, !predetermined && !asked && !askingEnded && !heard],
    ['Asked', 'Ask', asked || askingEnded, !predetermined && !(heard && !asked)],
    ['Heard', 'Hear', heard, !predetermined && !askingEnded],
    ['Decided', 'Decide', decided, heard],
    // Shown where they were walked: neither is owed.
    ['Thanked', '', thanked, false],
    ['Answered', '', responded, false],
    ['Closed', 'Close', isClosed, true],
  ];
  const path = marks.filter(([, , isDone, isOnPath]) => isDone || (isOnPath && !isClosed));
  const now = path.findIndex(([, , isDone]) => !isDone);
  return path.map(([done, ahead, isDone], at) => ({
    word: isDone ? done : ahead,
    state: isDone ? 'done' : at === now ? 'now' : 'ahead',
  }));
}
