import { expect, test } from 'vitest';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { NEED_OTHERWISE, needFor } from './suggestions';

test('every theme leads to something that can be asked for, in one line', () => {
  for (const { key } of FIRST_THEMES) expect(needFor(key).length).toBeLessThanOrEqual(120);
  expect(needFor('nerves')).toMatch(/break/);
  for (const key of [null, 'constructor', 'own-theme']) expect(needFor(key)).toBe(NEED_OTHERWISE);
});
