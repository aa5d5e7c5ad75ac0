import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leavesBehind, testsIn, worlds } from './worlds';

const spies = (file: string) => /\bvi\.spyOn\(/.test(readFileSync(file, 'utf8'));

test.each([
  ['lib', []],
  // By itself, since it takes a wall down.
  ['db', ['db/walls.test.ts']],
])('no test in %s changes what the next file of its worker finds', (room, own) => {
  const files = testsIn(room);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => leavesBehind(file) || spies(file))).toEqual(own);
});

test('each file of tests is run, and in one world', () => {
  const all = testsIn('app', 'components', 'server', 'scripts', 'db', 'lib');
  expect(Object.values(worlds()).flat().sort()).toEqual(all.sort());
});
