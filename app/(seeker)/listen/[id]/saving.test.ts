import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Copy } from '@/lib/listening/notes';
import { type Saving, type Standing, startSaving } from './saving';
import { type Answer, send } from './send';

vi.mock('./send', () => ({ send: vi.fn() }));

/** As much of a browser as saving asks for. */
class Kept {
  [key: string]: unknown;
  getItem(key: string) {
    return (this[key] as string) ?? null;
  }
  setItem(key: string, text: string) {
    this[key] = text;
  }
  removeItem(key: string) {
    delete this[key];
  }
}
const EMPTY: Copy = { words: '', myReading: '', version: 1 };
let store: Kept;
let page: EventTarget;
let said: Standing[];
let runs: Saving[];

beforeEach(() => {
  vi.useFakeTimers();
  store = new Kept();
  page = new EventTarget();
  said = [];
  runs = [];
  vi.mocked(send).mockReset();
  vi.stubGlobal('localStorage', store);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { cookie: '', visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  for (const run of runs) run.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function aWindow(saved = EMPTY) {
  const areas = { words: { value: saved.words }, myReading: { value: saved.myReading } };
  const form = Object.assign(new EventTarget(), {
    elements: { namedItem: (name: keyof typeof areas) => areas[name] },
  });
  const tell = (standing: Standing) => said.push(standing);
  const run = startSaving(form as unknown as HTMLFormElement, { id: 'talk', saved, tell });
  runs.push(run);
  const type = (words: string) => {
    areas.words.value = words;
    form.dispatchEvent(new Event('input'));
  };
  return { type, run, words: () => areas.words.value };
}
const answers = (...all: Answer[]) => {
  for (const one of all) vi.mocked(send).mockResolvedValueOnce(one);
};
const last = () => said.at(-1);
const pause = () => vi.advanceTimersByTimeAsync(1300);
const versionsSent = () => vi.mocked(send).mock.calls.map(([, { version }]) => version);

test('saves at a pause, upon the version before, and leaves nothing in the browser', async () => {
  answers({ kind: 'kept', version: 2 }, { kind: 'kept', version: 3 });
  const { type } = aWindow();
  type('You');
  type('You plan');
  expect(Object.keys(store)).toHaveLength(1);
  await pause();
  expect(last()).toEqual({ kind: 'saved' });
  type('You plan well');
  await pause();
  expect(versionsSent()).toEqual([1, 2]);
  expect(Object.keys(store)).toEqual([]);
});

test('one write at a time: what is typed meanwhile goes with the next', async () => {
  let answer = (_: Answer) => {};
  vi.mocked(send).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  answers({ kind: 'kept', version: 3 });
  const { type } = aWindow();
  type('One');
  await pause();
  type('One two');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send).toHaveBeenCalledTimes(1);
  answer({ kind: 'kept', version: 2 });
  await pause();
  expect(versionsSent()).toEqual([1, 2]);
  expect(last()).toEqual({ kind: 'saved' });
});

test('through a dead network it is kept here, said so, tried again, and saved when it is back', async () => {
  answers({ kind: 'away' }, { kind: 'away' }, { kind: 'kept', version: 2 });
  const { type } = aWindow();
  type('Hard to follow');
  await pause();
  expect(last()).toEqual({ kind: 'away', isKept: true });
  expect(JSON.stringify(store)).toContain('Hard to follow');
  await vi.advanceTimersByTimeAsync(3100);
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual({ kind: 'saved' });
  expect(Object.keys(store)).toEqual([]);
});

test('a save whose answer was lost is no quarrel with another window', async () => {
  answers({ kind: 'away' }, { kind: 'stale', other: { ...EMPTY, words: 'One', version: 2 } });
  answers({ kind: 'kept', version: 3 });
  const { type, words } = aWindow();
  type('One');
  await pause();
  type('One two');
  await vi.advanceTimersByTimeAsync(3100);
  expect(versionsSent()).toEqual([1, 1, 2]);
  expect([last(), words()]).toEqual([{ kind: 'saved' }, 'One two']);
});

test('what another window saved is shown, and nothing is sent until the person has said what to keep', async () => {
  const other = { ...EMPTY, words: 'Theirs', version: 2 };
  answers({ kind: 'stale', other }, { kind: 'kept', version: 3 });
  const { type, run, words } = aWindow();
  type('Mine');
  await pause();
  expect(last()).toEqual({ kind: 'two', other });
  type('Mine, and more');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await run.end()).toBe(false);
  expect(send).toHaveBeenCalledTimes(1);
  run.settle('both');
  await pause();
  expect(words()).toBe('Theirs\n\nMine, and more');
  expect(versionsSent()).toEqual([1, 2]);
});

test('what a window left unsaved is there again in the next, and is saved', async () => {
  answers({ kind: 'away' }, { kind: 'kept', version: 2 });
  const first = aWindow();
  first.type('Nearly lost');
  await pause();
  first.run.stop();
  const next = aWindow();
  expect(next.words()).toBe('Nearly lost');
  await pause();
  expect(last()).toEqual({ kind: 'saved' });
  expect(Object.keys(store)).toEqual([]);
});

test('on a shared computer nothing is kept in the browser, and leaving asks first', async () => {
  Object.assign(document, { cookie: 'onward.shared=1' });
  answers({ kind: 'away' });
  const { type } = aWindow();
  type('Private');
  await pause();
  expect(Object.keys(store)).toEqual([]);
  expect(last()).toEqual({ kind: 'away', isKept: false });
  const leaving = new Event('beforeunload', { cancelable: true });
  page.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
});

test('what is too long is not sent, and says why', async () => {
  const { type, words } = aWindow();
  type('x'.repeat(100_001));
  await pause();
  expect(send).not.toHaveBeenCalled();
  expect(last()).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('100,000') });
  expect(words()).toHaveLength(100_001);
});
