/**
 * A link that opens the person's own mail client with the letter in it (RFC 6068: everything but unreserved letters is
 * percent-encoded, line breaks are CRLF). An address that could carry more than an address is left out.
 */
export function mailto(to: string | null, subject: string, body: string): string {
  const isOne = to && /^[^\s@?&,;]+@[^\s@?&,;]+$/.test(to);
  const address = isOne ? to.split('@').map(encodeURIComponent).join('@') : '';
  const query = [
    // One line: a break in a subject could begin another header.
    ['subject', subject.replaceAll(/\s+/g, ' ')],
    ['body', body.replace(/\r\n?|\n/g, '\r\n')],
  ].map(([name, text]) => `${name}=${encodeURIComponent(text as string)}`);
  return `mailto:${address}?${query.join('&')}`;
}
