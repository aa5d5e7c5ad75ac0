/** A file waits as *waiting* until it is brought in or thrown away; a day later it is gone in any case. */
export const IMPORT_STATES = ['waiting', 'committed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
