import { windows1252 } from '@/lib/imports/windows-1252';

/** How far into a page its own word about its letters is looked for, as browsers do. */
const HEAD_BYTES = 1024;

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a page: as its byte-order mark says, else its header, else itself (`<meta charset>`), else UTF-8 where
 * that fits and Windows-1252 where it does not. A name that no browser knows counts as not said.
 */
export function textOf(bytes: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([magic]) => magic.every((byte, n) => bytes[n] === byte));
  const said = mark?.[1] ?? charsetIn(contentType) ?? charsetIn(headOf(bytes));
  return (said && decoded(bytes, said)) ?? decoded(bytes, 'utf-8', true) ?? windows1252(bytes);
}

const charsetIn = (text: string): string | undefined => /charset\s*=\s*["']?([\w.:-]+)/i.exec(text)?.[1];

const headOf = (bytes: Uint8Array) => decoded(bytes.subarray(0, HEAD_BYTES), 'windows-1252') ?? '';

function decoded(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal });
    // Of many names, all but a few of which say Latin 1: browsers read all of them so.
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
