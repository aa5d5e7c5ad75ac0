import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let posted: unknown[];
beforeEach(() => {
  posted = [];
  const active = { postMessage: (message: unknown) => posted.push(message) };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ active }) } });
  vi.resetModules();
});
afterEach(() => void vi.unstubAllGlobals());

/** What the worker is told after each of these cookies, in their order. */
async function told(...cookies: string[]) {
  const { sayWhose } = await import('./registration');
  for (const cookie of cookies) {
    vi.stubGlobal('document', { cookie });
    sayWhose();
    await Promise.resolve();
  }
  return posted;
}

test('the worker hears who is signed in, and each time that it is another', async () => {
  expect(
    await told(
      'onward.whose=ann',
      'a=b; onward.whose=ann',
      '',
      '__Host-onward.whose=ben',
      'onward.whose=ann',
    ),
  ).toEqual([{ whose: 'ann' }, { whose: 'ben' }, { whose: 'ann' }]);
});

test('where others use the computer too nobody is said, whatever was left from before', async () => {
  const { whoseHere } = await import('@/components/waiting/whose');
  for (const mark of ['onward.shared=yes', '__Host-onward.shared=yes']) {
    expect(await told(`${mark}; onward.whose=ann`)).toEqual([]);
    expect(whoseHere()).toBeUndefined();
  }
});
