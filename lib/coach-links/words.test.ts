import { describe, expect, test } from 'vitest';
import { GRANTS, PRESETS } from './rules';
import { PRESET_WORDS, sharedInWords } from './words';

describe('what is shared, in words', () => {
  test.each(GRANTS)('names %s', (grant) => {
    expect(sharedInWords({ scopes: [grant], commentScopes: [] })).not.toBe('nothing');
  });

  test('says where comments are welcome, and is nothing without anything', () => {
    expect(sharedInWords({ scopes: ['practice', 'pipeline'], commentScopes: ['practice'] })).toBe(
      'your applications, your practice (with comments)',
    );
    expect(sharedInWords({ scopes: [], commentScopes: [] })).toBe('nothing');
  });

  test('fits a line of the log, however much it is', () => {
    expect(sharedInWords({ scopes: GRANTS, commentScopes: GRANTS }).length).toBeLessThan(200);
  });

  test('there are words for each preset', () => {
    expect(Object.keys(PRESET_WORDS)).toEqual(Object.keys(PRESETS));
  });
});
