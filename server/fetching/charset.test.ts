import { expect, test } from 'vitest';
import { textOf } from './charset';

test.each(['text/html; charset=windows-1252', 'text/html; charset=ISO-8859-1', 'text/html'])(
  'pay and quotation marks of an older page are what they were (%s)',
  (contentType) => {
    expect(textOf(Buffer.from([0x93, 0x80, 0x96, 0x94]), contentType)).toBe('“€–”');
  },
);
