import type { Refusal, WaitingAct } from './rules';

const NAME = 'onward-waiting';
/** Opened by the first who listens or tells: on the server, where forms are drawn too, nobody does. */
let channel: BroadcastChannel | undefined;
function others(): BroadcastChannel | undefined {
  if ('BroadcastChannel' in globalThis) channel ??= new BroadcastChannel(NAME);
  return channel;
}

const ACTS = 'acts';
/** Tells this window's lines; the others hear of it through `others`. */
const changed = new EventTarget();

let opened: Promise<IDBDatabase | undefined> | undefined;
/** @param begins makes it where there is none; else that is undefined, and looking leaves nothing behind in a browser. */
function open(begins = false): Promise<IDBDatabase | undefined> {
  if (opened && !begins) return opened;
  const asking = new Promise<IDBDatabase | undefined>((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      if (begins) asked.result.createObjectStore(ACTS, { autoIncrement: true });
      else asked.transaction?.abort();
    };
    asked.onerror = () =>
      asked.error?.name === 'AbortError' && !begins ? resolve(undefined) : reject(asked.error);
    asked.onsuccess = () => {
      // Signing out removes it: a window that holds on to it would keep that from happening.
      asked.result.onversionchange = () => {
        asked.result.close();
        forget();
      };
      // Nor may one that the browser ended, for want of room or after a fault, be asked for ever.
      asked.result.onclose = forget;
      resolve(asked.result);
    };
  });
  const forget = () => {
    if (opened === asking) opened = undefined;
  };
  opened = asking;
  asking.then((database) => database ?? forget(), forget);
  return asking;
}

/** Resolves once what `work` asked for is on the disk, or to undefined where there is nothing to look at or to change. */
async function inStore<T>(
  work: (store: IDBObjectStore) => IDBRequest<T> | undefined,
  mode: 'readonly' | 'readwrite',
  begins = false,
): Promise<T | undefined> {
  const database = (await open()) ?? (begins ? await open(true) : undefined);
  if (!database) return undefined;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(ACTS, mode, { durability: 'strict' });
    const asked = work(transaction.objectStore(ACTS));
    transaction.oncomplete = () => resolve(asked?.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** All acts that wait in this browser, in the order in which they were done. */
export const listActs = async (): Promise<readonly WaitingAct[]> =>
  ((await inStore((store) => store.getAll(), 'readonly')) as WaitingAct[] | undefined) ?? [];

let listed: Promise<readonly WaitingAct[]> | undefined;
/** The same for the many forms of one page, read once for all of them until something changes. */
export function actsHere(): Promise<readonly WaitingAct[]> {
  listed ??= listActs();
  return listed;
}

/** Keeps an act. Rejects where the browser has no room, or keeps nothing. */
export async function keepAct(act: WaitingAct): Promise<void> {
  await inStore((store) => store.add(act), 'readwrite', true);
  tell();
}

/** Puts an act in the place of one that still waits. @returns whether that one was there. */
export async function replaceAct(actId: string, how: (before: WaitingAct) => WaitingAct): Promise<boolean> {
  let isThere = false;
  await change(actId, (cursor) => {
    isThere = true;
    return cursor.update(how(cursor.value));
  });
  return isThere;
}

export const dropAct = (actId: string): Promise<void> => change(actId, (cursor) => cursor.delete());

const sent = new Set<string>();
/** Drops an act that was done, so that whoever shows it can say so. */
export function doneAct(actId: string): Promise<void> {
  sent.add(actId);
  others()?.postMessage({ sent: actId });
  return dropAct(actId);
}

/** Whether an act went out since this page was opened. */
export const wasSent = (actId: string): boolean => sent.has(actId);

export const refuseAct = (actId: string, refusal: Refusal): Promise<void> =>
  change(actId, (cursor) => cursor.update({ ...cursor.value, refusal }));

/** Has a refused act tried once more, under a new id: the old one may stand for what was refused. */
export const retryAct = (actId: string, fields?: WaitingAct['fields']): Promise<void> =>
  change(actId, (cursor) => {
    const { refusal: _, ...act } = cursor.value as WaitingAct;
    return cursor.update({ ...act, actId: crypto.randomUUID(), fields: fields ?? act.fields });
  });

async function change(actId: string, how: (cursor: IDBCursorWithValue) => IDBRequest): Promise<void> {
  await inStore((store) => {
    const asked = store.openCursor();
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (!cursor) return;
      if (cursor.value.actId === actId) how(cursor);
      else cursor.continue();
    };
    return undefined;
  }, 'readwrite');
  tell();
}

function tell(): void {
  listed = undefined;
  changed.dispatchEvent(new Event('change'));
  others()?.postMessage('change');
}

/** Calls back whenever something waits, or no longer does, in any window. @returns how to stop. */
export function onChange(call: () => void): () => void {
  const elsewhere = ({ data }: MessageEvent<'change' | { sent: string }>) => {
    listed = undefined;
    if (typeof data === 'object') sent.add(data.sent);
    call();
  };
  changed.addEventListener('change', call);
  others()?.addEventListener('message', elsewhere);
  return () => {
    changed.removeEventListener('change', call);
    others()?.removeEventListener('message', elsewhere);
  };
}
