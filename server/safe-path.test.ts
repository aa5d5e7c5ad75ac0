import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safePath } from './safe-path';

describe('where to go after signing in', () => {
  test.each(['/today', '/account?x=1', '/applications/1?next=/today#top', '/a%20b'])(
    'is %s, a path of this site',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  test.each([
    undefined,
    '',
    'today',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/a\nb',
    '/..//evil.example',
    '/.//evil.example/login',
    '/a/../..//evil.example',
    '/%2e%2e//evil.example',
    ' /today',
  ])('is the fallback for %j', (path) => {
    expect(safePath(path)).toBe('/today');
  });

  test('is never another site, as a browser reads addresses', () => {
    const site = 'https://onward.example';
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '?',
      '#',
      '\t',
      '\n',
      ' ',
      '%2f',
      'evil.example',
      'https:',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 8 }), (parts) => {
        const once = new URL(safePath(parts.join('')), site);
        expect(once.origin).toBe(site);
        // The framework reads the path of it once more.
        expect(new URL(once.pathname, site).origin).toBe(site);
      }),
      { numRuns: 3000 },
    );
  });
});
