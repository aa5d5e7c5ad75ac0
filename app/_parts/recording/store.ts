/** A recording as a list shows it. It lies in this browser and nowhere else. */
export interface Kept {
  readonly id: string;
  /** Whose it is: several people may use one browser. */
  readonly owner: string;
  /** What was answered, in words. */
  readonly about: string;
  readonly kind: 'audio' | 'video';
  /** MIME type of its parts. */
  readonly type: string;
  /** When it was begun, in milliseconds. */
  readonly at: number;
  readonly seconds: number;
  /** Bytes. */
  readonly size: number;
}

/** Where parts go while one speaks. */
export interface Place {
  /** @throws DOMException `QuotaExceededError` when there is no more room; what was added before stays whole. */
  add(one: Kept, n: number, part: Blob): Promise<void>;
}

const NAME = 'onward-recordings';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('recordings', { keyPath: 'id' }).createIndex('owner', 'owner');
      asked.result.createObjectStore('parts', { keyPath: ['id', 'n'] });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** One transaction over both stores: all of it is kept, or nothing. */
async function within<T>(
  mode: IDBTransactionMode,
  body: (recordings: IDBObjectStore, parts: IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(['recordings', 'parts'], mode);
      const asked = body(transaction.objectStore('recordings'), transaction.objectStore('parts'));
      transaction.oncomplete = () => resolve(asked?.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const partsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** In this browser, until it is deleted or somebody signs out, or is signed out. */
export const inThisBrowser: Place = {
  async add(one, n, part) {
    await within('readwrite', (recordings, parts) => {
      recordings.put(one);
      parts.put({ id: one.id, n, part });
      return undefined;
    });
  },
};

/** Somebody's recordings, the newest first. */
export async function listKept(owner: string): Promise<Kept[]> {
  const all = await within<Kept[]>('readonly', (recordings) => recordings.index('owner').getAll(owner));
  return (all ?? []).toSorted((one, other) => other.at - one.at);
}

/** One recording, to be played. */
export async function wholeOf({ id, type }: Kept): Promise<Blob> {
  const parts = await within<{ part: Blob }[]>('readonly', (_, store) => store.getAll(partsOf(id)));
  return new Blob(
    (parts ?? []).map(({ part }) => part),
    { type },
  );
}

export async function forget(ids: readonly string[]): Promise<void> {
  await within('readwrite', (recordings, parts) => {
    for (const id of ids) {
      recordings.delete(id);
      parts.delete(partsOf(id));
    }
    return undefined;
  });
}

/** What others left here, whose session ended without their signing out: nobody who came after them has it. */
export async function forgetOthers(owner: string): Promise<void> {
  const all = await within<Kept[]>('readonly', (recordings) => recordings.getAll());
  const theirs = (all ?? []).filter((one) => one.owner !== owner).map(({ id }) => id);
  if (theirs.length > 0) await forget(theirs);
}

/** Everything, of whomever. Nothing where nothing was kept. */
export const forgetAll = (): void => {
  if (typeof indexedDB === 'object') indexedDB.deleteDatabase(NAME);
};

/** Whether this browser can keep any; a private window may not. */
export async function canKeep(): Promise<boolean> {
  try {
    (await open()).close();
    return true;
  } catch {
    return false;
  }
}
