import { isShared, whoseHere } from '@/components/waiting/whose';
import { PAGES } from '@/lib/offline/rules';

const ANSWER_MS = 1000;
/** So long after a page the main ones are fetched, once a day: whoever opened it comes first. */
const LATER_MS = 3000;

/** Has pages kept for when there is no network; where others use the computer too, sees to it that none is. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  if (isShared()) return void forgetAll();
  if (!whoseHere()) return;
  // Browsers refuse where they trust nothing (no https), or where somebody turned it off: the pages work without.
  void navigator.serviceWorker
    .register('/sw.js', { scope: '/', updateViaCache: 'none' })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      sayWhose();
      const isSparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
      if (navigator.onLine && !isSparing) setTimeout(() => active?.postMessage('keep main'), LATER_MS);
    })
    .catch(() => {});
}

let said: string | undefined;
/**
 * Says to the worker who is signed in, where it is another than was said: somebody may come in by a form on any page, and
 * what is kept of whoever was here before must be gone by then.
 */
export function sayWhose(): void {
  const whose = whoseHere();
  if (!whose || whose === said) return;
  void navigator.serviceWorker?.getRegistration('/').then((registration) => {
    if (!registration?.active) return;
    said = whose;
    registration.active.postMessage({ whose });
  });
}

/** A page that came from this browser. */
export interface KeptPage {
  readonly at: Date;
  /** It is not what was asked for, which is not kept here. */
  readonly isNearest: boolean;
}

/** When this page was kept, where it is a kept one; undefined for one that came from the server. */
export function whenKept(): Promise<KeptPage | undefined> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const told = ({ data }: MessageEvent<{ keptAt?: string; isNearest?: boolean }>) => {
      navigator.serviceWorker.removeEventListener('message', told);
      resolve(data?.keptAt ? { at: new Date(data.keptAt), isNearest: data.isNearest === true } : undefined);
    };
    navigator.serviceWorker.addEventListener('message', told);
    navigator.serviceWorker.startMessages();
    worker.postMessage('kept?');
    setTimeout(() => resolve(undefined), ANSWER_MS);
  });
}

async function forgetAll(): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map((one) => one.unregister()));
  await caches.delete(PAGES);
  indexedDB.deleteDatabase('onward-waiting');
}
