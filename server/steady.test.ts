import { expect, test } from 'vitest';
import { inNoLessThan } from './steady';

test('quick work is answered no sooner than that, and slow work when it is done', async () => {
  const begun = performance.now();
  expect(await inNoLessThan(80, async () => 'quick')).toBe('quick');
  expect(performance.now() - begun).toBeGreaterThan(75);
  const slow = () => new Promise((resolve) => setTimeout(resolve, 120, 'slow'));
  expect(await inNoLessThan(10, slow)).toBe('slow');
});

test('what fails is said at once: it tells nothing of an address', async () => {
  await expect(inNoLessThan(60_000, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
});
