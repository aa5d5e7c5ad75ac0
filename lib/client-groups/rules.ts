/** Groups in use at once: beyond these nobody finds one. */
export const MOST_GROUPS = 60;

/** Two ways of writing one name are one group. */
export const groupKey = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
