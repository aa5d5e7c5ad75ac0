import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { throwAway } from '../test/surroundings';
import { layBeside } from './secrets';

let place: ReturnType<typeof throwAway>;
beforeEach(() => {
  place = throwAway('restored-secrets');
});
afterEach(() => place.remove());

const secretsOf = (letter: string) => ({
  AUTH_SECRET: letter.repeat(43),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: `${letter.repeat(43)}=`,
});
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')).AUTH_SECRET?.[0];
const inUse = () => read(path.join(place.directory, 'secrets.json'));

test('secrets of a backup come into use by a name alone, and none from before are ever lost', () => {
  const put = (letter: string, second: number) =>
    layBeside(place.directory, secretsOf(letter), {})?.put(new Date(Date.UTC(2026, 0, 1, 0, 0, second)));
  expect(put('a', 1)).toBeUndefined();
  const [first, second] = [String(put('b', 2)), String(put('c', 3))];
  expect([inUse(), read(first), read(second)]).toEqual(['c', 'a', 'b']);
  expect(readdirSync(place.directory)).toHaveLength(3);
});

test('nothing is changed until then, and nothing stays where nothing came of it', () => {
  layBeside(place.directory, secretsOf('a'), {})?.put();
  const beside = layBeside(place.directory, secretsOf('b'), {});
  expect(inUse()).toBe('a');
  beside?.forget();
  expect(readdirSync(place.directory)).toEqual(['secrets.json']);
});

test('given from outside they are not kept here', () => {
  expect(layBeside(place.directory, secretsOf('a'), secretsOf('a'))).toBeUndefined();
  expect(readdirSync(place.directory)).toEqual([]);
});
