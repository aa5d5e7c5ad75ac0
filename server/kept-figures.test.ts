import { afterEach, expect, test, vi } from 'vitest';
import { WHOLE_SEARCH } from '@/lib/insights/asked';
import { effortIn } from '@/lib/insights/effort';
import { figuresOf, traitsOf } from '@/lib/insights/figures';
import { roleKinds } from '@/lib/insights/role-kinds';
import { keptFigures } from './kept-figures';

const always = { from: null, to: null };
const work = vi.fn(async () => ({
  figures: figuresOf([], WHOLE_SEARCH, { today: '2026-11-30', traits: traitsOf(roleKinds()) }),
  effort: effortIn([], [], always, { today: '2026-11-30', zone: 'Europe/London', locale: 'en-GB' }),
}));
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const worked = async (ask: () => Promise<unknown>) => {
  work.mockClear();
  await ask();
  return work.mock.calls.length;
};
afterEach(() => vi.useRealTimers());

test('are worked out once for a key that is settled, each time for one that is not', async () => {
  expect(await worked(() => keptFigures('ann 1', ago(30_000), work))).toBe(1);
  expect(await worked(() => keptFigures('ann 1', ago(3_600_000), work))).toBe(1);
  expect(await worked(() => keptFigures('ann 1', ago(3_600_000), work))).toBe(0);
  expect(await worked(() => keptFigures('ann 2', ago(3_600_000), work))).toBe(1);
});

test('are let go after a quarter of an hour, and where there are too many', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await keptFigures('old', ago(3_600_000), work);
  vi.setSystemTime(Date.now() + 16 * 60_000);
  expect(await worked(() => keptFigures('old', ago(3_600_000), work))).toBe(1);
  for (let n = 0; n < 205; n++) await keptFigures(`many ${n}`, ago(3_600_000), work);
  expect(await worked(() => keptFigures('old', ago(3_600_000), work))).toBe(1);
  expect(await worked(() => keptFigures('many 204', ago(3_600_000), work))).toBe(0);
});

test('are let go at the moment until which they hold', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const until = new Date(Date.now() + 60_000).toISOString();
  const ask = () => keptFigures('soon', ago(3_600_000), async () => ({ ...(await work()), until }));
  expect(await worked(ask)).toBe(1);
  expect(await worked(ask)).toBe(0);
  vi.setSystemTime(Date.now() + 61_000);
  expect(await worked(ask)).toBe(1);
});
