/** Bytes written as text, and the text they stand for. A charset that nobody knows is read as UTF-8. */
export function decodedBytes(bytes: Uint8Array, charset: string): string {
  for (const name of [charset || 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(name).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return '';
}

/** Quoted-printable, also where a paste has already turned some of it into letters. */
export function quotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part, hex] of joined.matchAll(/=([\da-f]{2})|[^=]+|=/gi)) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Base64, as far as it goes: what is no base64 ends it. */
export function base64(text: string): Uint8Array {
  const [bare = ''] = /^[a-z\d+/]*/i.exec(text.replace(/\s+/g, '')) ?? [];
  const whole = bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]+)?\?([qb])\?([^?\s]*)\?=/gi;

/** A header's value with its encoded words (`=?utf-8?Q?Zo=C3=AB?=`) read; blanks between two of them are no blanks. */
export const decodedWords = (value: string): string =>
  value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(WORD, (_, charset: string, how: string, text: string) =>
      decodedBytes(
        how.toLowerCase() === 'b' ? base64(text) : quotedPrintable(text.replaceAll('_', ' ')),
        charset,
      ),
    );
