import { afterEach, expect, test, vi } from 'vitest';
import { listActs } from './store';

afterEach(() => void vi.unstubAllGlobals());

/** As much of a browser's database as is asked here; each that is opened can end. */
function databases() {
  const opened: { onclose?: () => void }[] = [];
  const open = () => {
    const asked = {} as { result?: unknown; onsuccess?: () => void };
    const database: { onclose?: () => void; transaction: () => object } = {
      transaction() {
        const transaction = {
          objectStore: () => ({ getAll: () => ({ result: [] }) }),
          oncomplete: undefined as (() => void) | undefined,
        };
        queueMicrotask(() => transaction.oncomplete?.());
        return transaction;
      },
    };
    opened.push(database);
    asked.result = database;
    queueMicrotask(() => asked.onsuccess?.());
    return asked;
  };
  vi.stubGlobal('indexedDB', { open });
  return opened;
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
