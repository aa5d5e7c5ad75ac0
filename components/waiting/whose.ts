const COOKIE = /(?:^|; )(?:__Host-)?onward\.whose=([\w-]+)/;

/**
 * A tag of whoever is signed in here, for what waits and what is kept in this browser; it opens nothing. Undefined where
 * others use the computer too: then nothing is kept.
 */
export const whoseHere = (): string | undefined =>
  typeof document === 'object' ? COOKIE.exec(document.cookie)?.[1] : undefined;
