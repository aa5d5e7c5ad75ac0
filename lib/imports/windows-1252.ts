/** Windows-1252 where it differs from Latin 1: 0x80 to 0x9f. Five places in it are nothing. */
const BETWEEN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes in Windows-1252. By hand: Node's own decoder of that name reads Latin 1 in some
 * versions, and makes control characters of quotation marks.
 */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => BETWEEN.charAt(sign.charCodeAt(0) - 0x80));
