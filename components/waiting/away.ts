const AWAY = 'onward-away';

/** Tells the page that the network does not answer, also where the browser believes that there is one. */
export const sayAway = (): boolean => document.dispatchEvent(new Event(AWAY));

/** Calls back whenever the network goes, or turns out to be gone. @returns how to stop. */
export function onAway(call: () => void): () => void {
  addEventListener('offline', call);
  document.addEventListener(AWAY, call);
  return () => {
    removeEventListener('offline', call);
    document.removeEventListener(AWAY, call);
  };
}
