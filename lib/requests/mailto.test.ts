import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailto } from './mailto';

const text = fc.string({ unit: 'grapheme', maxLength: 300 });

/** A link taken apart as RFC 6068 says. */
function decoded(link: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const headers = query.split('&').map((header) => header.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), headers };
}

describe('a link into one’s own mail', () => {
  test('gives back the letter as it stands, with line breaks as mail has them', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { to, headers } = decoded(mailto('dan@example.org', subject, body));
        expect(to).toBe('dan@example.org');
        expect(headers).toEqual([
          ['subject', subject.replaceAll(/\s+/g, ' ')],
          ['body', body.replaceAll(/\r\n?|\n/g, '\r\n')],
        ]);
      }),
    );
  });

  test('is made of letters that a link may have', () => {
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        expect(mailto(to, subject, body)).toMatch(
          /^mailto:[\w.~!$'()*+:@%-]*\?subject=[^&=#\s]*&body=[^&=#\s]*$/,
        );
      }),
    );
  });

  test('shows the address as an address', () => {
    expect(mailto('dan+jobs@example.org', '', 'x')).toBe('mailto:dan%2Bjobs@example.org?subject=&body=x');
  });

  test.each([
    'dan@example.org?bcc=eve@example.org',
    'dan@example.org&bcc=eve@example.org',
    'dan@example.org,eve@example.org',
    'dan@example.org;eve@example.org',
    'dan@example.org\r\nbcc: eve@example.org',
    'dan@example.org?bcc=eve',
    'dan@example.org,eve',
    'dan@example org',
    'dan&cc=eve@example.org',
    'dan',
    '',
    null,
  ])('goes to nobody but the one named: %j is left out', (to) => {
    expect(mailto(to, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });

  test('lets no subject begin another line', () => {
    expect(mailto(null, 'One\r\nBcc: eve@example.org', 'b')).not.toMatch(/subject=[^&]*%0[AD]/i);
    expect(decoded(mailto(null, 'a&bcc=eve@example.org', 'b&cc=x')).headers.map(([name]) => name)).toEqual([
      'subject',
      'body',
    ]);
  });
});
