/** Digits and letters that are told apart when read aloud or from a wall: no I, L, O or U (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
const BITS = 5;

/** A code of eight, from forty bits. @param bytes five or more. */
export function codeFrom(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, (LENGTH * BITS) / 8)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: LENGTH }, (_, n) => {
    const shift = BigInt((LENGTH - 1 - n) * BITS);
    return ALPHABET[Number((bits >> shift) & 31n)];
  }).join('');
}

/** As it is written down: four and four. */
export const codeInWriting = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/**
 * A code as somebody typed it: blanks and dashes left out, small letters made large, and what looks alike taken for what
 * it must be. @returns undefined for what is no code.
 */
export function codeTyped(text: string): string | undefined {
  const code = text
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : undefined;
}
