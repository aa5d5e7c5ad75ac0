import { afterEach, expect, test, vi } from 'vitest';
import { type keepAct, listActs } from './store';

afterEach(() => void vi.unstubAllGlobals());

/** As much of a browser's database as is asked here; each that is opened can end. */
function databases({ isThere = true } = {}) {
  const opened: { onclose?: () => void }[] = [];
  const acts: unknown[] = [];
  const open = () => {
    const asked = {} as {
      result?: unknown;
      error?: Error;
      transaction?: { abort: () => void };
      onupgradeneeded?: () => void;
      onsuccess?: () => void;
      onerror?: () => void;
    };
    const database: { onclose?: () => void; transaction: () => object } = {
      transaction() {
        const transaction = {
          objectStore: () => ({ getAll: () => ({ result: acts }), add: (act: unknown) => acts.push(act) }),
          oncomplete: undefined as (() => void) | undefined,
        };
        queueMicrotask(() => transaction.oncomplete?.());
        return transaction;
      },
    };
    opened.push(database);
    asked.result = Object.assign(database, { createObjectStore() {} });
    let isAborted = false;
    asked.transaction = {
      abort() {
        isAborted = true;
        asked.error = new DOMException('', 'AbortError');
      },
    };
    queueMicrotask(() => {
      if (!isThere) asked.onupgradeneeded?.();
      isThere ||= !isAborted;
      (isAborted ? asked.onerror : asked.onsuccess)?.();
    });
    return asked;
  };
  vi.stubGlobal('indexedDB', { open });
  return Object.assign(opened, { isThere: () => isThere });
}

test('a database that the browser ended is opened anew, and only then', async () => {
  const opened = databases();
  await listActs();
  await listActs();
  expect(opened).toHaveLength(1);
  opened[0]?.onclose?.();
  expect(await listActs()).toEqual([]);
  expect(opened).toHaveLength(2);
});

test('looking leaves no database behind; keeping an act begins one, and is not undone by a look at the same time', async () => {
  vi.resetModules();
  const store = await import('./store');
  const browser = databases({ isThere: false });
  expect(await store.listActs()).toEqual([]);
  expect(await store.replaceAct('none', (act) => act)).toBe(false);
  expect(browser.isThere()).toBe(false);
  const act = { actId: 'one' } as Parameters<typeof keepAct>[0];
  const [, seen] = await Promise.all([store.keepAct(act), store.listActs()]);
  expect(browser.isThere()).toBe(true);
  expect(await store.listActs()).toEqual([act]);
  expect(seen).toEqual([]);
});
