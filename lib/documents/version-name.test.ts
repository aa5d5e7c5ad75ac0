import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextVersionName } from './version-name';

test.each([
  ['Resume', ['Resume'], 'Resume, version 2'],
  ['Resume, version 2', ['Resume', 'Resume, version 2'], 'Resume, version 3'],
  ['Resume', ['Resume', 'Resume, version 2'], 'Resume, version 3'],
  ['', [], ', version 2'],
])('after “%s” of %o comes “%s”', (name, taken, next) => expect(nextVersionName(name, taken)).toBe(next));

test('is never one there is', () => {
  const names = fc.array(fc.constantFrom<string>('A', 'A, version 2', 'A, version 3', 'B'));
  fc.assert(fc.property(names, (taken) => !taken.includes(nextVersionName(taken[0] ?? 'A', taken))));
});
