import type { Problem } from './rules';
import { windows1252 } from './windows-1252';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** First bytes of what spreadsheet programs save: zip (xlsx, ods, numbers) and the older xls. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a file. With a byte-order mark it is what the mark says (UTF-8, UTF-16 of either order); without one UTF-16
 * where every other byte is mostly zero, UTF-8 where that fits, else Windows-1252, in which older spreadsheets save. Line
 * breaks come out as `\n`.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (SPREADSHEETS.some((magic) => magic.every((byte, n) => bytes[n] === byte))) {
    return { problem: 'spreadsheet' };
  }
  const raw = textOf(bytes);
  if (raw === undefined || isBinary(raw)) return { problem: 'not-text' };
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? { problem: 'empty' } : { text };
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be', bytes);
  const [even, odd] = zeros(bytes);
  if (odd > LIKELY && even < UNLIKELY) return read('utf-16le', bytes);
  if (even > LIKELY && odd < UNLIKELY) return read('utf-16be', bytes);
  return read('utf-8', bytes) ?? windows1252(bytes);
}

/** Separators, blanks and line ends alone make this part of a table's 16-bit letters have a zero half. */
const LIKELY = 0.1;
const UNLIKELY = 0.01;
/** So many bytes say enough. */
const LOOKED_AT = 4_000;

/** Which part of the bytes at even, and at odd places is zero. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const some = bytes.subarray(0, LOOKED_AT);
  const counts: [number, number] = [0, 0];
  some.forEach((byte, n) => {
    if (byte === 0) counts[n % 2 === 0 ? 0 : 1]++;
  });
  const half = Math.max(1, some.length / 2);
  return [counts[0] / half, counts[1] / half];
}

function read(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A zero never stands in text, and other control characters hardly ever. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > text.length / 100;
}
