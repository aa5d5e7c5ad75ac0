/** Hours after a "no" in which nothing is to be rated, and nothing hard is put in front of anybody. */
export const REST_HOURS = 72;
const HOUR_MS = 3_600_000;

/** Whether the last "no" is so near that one is to be left alone. @param lastNoAt ISO 8601; null where there was none. */
export const isResting = (lastNoAt: string | null, now: Date): boolean =>
  lastNoAt !== null && now.getTime() - Date.parse(lastNoAt) < REST_HOURS * HOUR_MS;
