import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal';

test('what was sealed comes back, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = seal('letter', text);
      expect(unseal('letter', sealed)).toBe(text);
      expect(seal('letter', text)).not.toBe(sealed);
    }),
  );
});

test('one changed byte, another purpose, or nonsense opens nothing', () => {
  const sealed = seal('letter', 'a link');
  const bytes = Buffer.from(sealed, 'base64url');
  for (let n = 0; n < bytes.length; n++) {
    const changed = Buffer.from(bytes);
    changed[n] = (changed[n] ?? 0) ^ 1;
    expect(unseal('letter', changed.toString('base64url'))).toBeUndefined();
  }
  expect(unseal('second-factor', sealed)).toBeUndefined();
  for (const nonsense of ['', 'x', '%%%', sealed.slice(0, 20)]) {
    expect(unseal('letter', nonsense)).toBeUndefined();
  }
});
