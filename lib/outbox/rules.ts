/** Minutes between one try to send a letter and the next: eight tries in about a day. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720] as const;

/** Minutes to wait after so many failed tries; undefined: give up. */
export const pauseAfter = (tries: number): number | undefined => PAUSES[tries - 1];
