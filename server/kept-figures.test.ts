import { afterEach, expect, test, vi } from 'vitest';
import { WHOLE_SEARCH } from '@/lib/insights/asked';
import { figuresOf, traitsOf } from '@/lib/insights/figures';
import { roleKinds } from '@/lib/insights/role-kinds';
import { keptFigures } from './kept-figures';

const figures = () => figuresOf([], WHOLE_SEARCH, { today: '2026-11-30', traits: traitsOf(roleKinds()) });
const work = vi.fn(async () => figures());
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
