import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What stays behind in a worker for the next file of tests, where each has not a world of its own (vitest.config.ts). */
const LEFT_BEHIND =
  /\bvi\.(mock|doMock|hoisted|spyOn|stub\w+|useFakeTimers|setSystemTime)\(|process\.env\.\w+ ?=[^=]/;
const ON_ITS_OWN = 'walls.test.ts';

test.each(['db', 'lib'])('no test in %s changes what the next file of its worker finds', (room) => {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file) && file !== ON_ITS_OWN);
  expect(tests.length).toBeGreaterThan(20);
  // One that must goes beside db/walls.test.ts, among the `wired`.
  expect(tests.filter((file) => LEFT_BEHIND.test(readFileSync(`${room}/${file}`, 'utf8')))).toEqual([]);
});
