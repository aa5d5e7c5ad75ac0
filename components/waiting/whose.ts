/** Set at sign-in where others use this computer too: then nothing of what is typed stays in the browser. */
const SHARED = /(^|; )(__Host-)?onward\.shared=/;
const COOKIE = /(?:^|; )(?:__Host-)?onward\.whose=([\w-]+)/;

/** Whether nothing may be kept in this browser, because others use it too. */
export const isShared = () => typeof document === 'object' && SHARED.test(document.cookie);

/**
 * A tag of whoever is signed in here, for what waits and what is kept in this browser; it opens nothing. Undefined where
 * others use the computer too, whatever was left from before: then nothing is kept.
 */
export const whoseHere = (): string | undefined =>
  typeof document === 'object' && !isShared() ? COOKIE.exec(document.cookie)?.[1] : undefined;

/** Calls back whenever somebody else may have come in, where the browser tells of that. @returns how to stop. */
export function onWhose(call: () => void): () => void {
  if (!('cookieStore' in globalThis)) return () => {};
  cookieStore.addEventListener('change', call);
  return () => cookieStore.removeEventListener('change', call);
}
