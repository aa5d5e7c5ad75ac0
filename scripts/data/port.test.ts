import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort, isFree } from './port';

let server: Server | undefined;
afterEach(() => void server?.close());

test('is free, and none that a connection going out may be given', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, freePort));
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_768);
    expect(await isFree(port)).toBe(true);
  }
});

test('a port that somebody listens on is not free', async () => {
  const port = await freePort();
  const listening = createServer();
  server = listening;
  await new Promise<void>((resolve) => void listening.listen(port, '127.0.0.1', resolve));
  expect(await isFree(port)).toBe(false);
});
