import { inflateRawSync } from 'node:zlib';

/** A letter of twenty pages has some thirty entries; with pictures, a hundred. */
const MOST_ENTRIES = 1000;
/** All of it unpacked. A resume of 5 MB is hardly ever more than 20. */
const MOST_UNPACKED = 64 * 1024 * 1024;

export type ZipLook = { readonly names: readonly string[] } | { readonly problem: 'damaged' | 'swells' };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];

/**
 * Looks into a zip before anything else unpacks it: the names in its directory, and whether it stays within bounds.
 * Sizes that it states are not believed: each entry is unpacked here once, and thrown away, up to the limit.
 */
export function lookIntoZip(zip: Buffer): ZipLook {
  try {
    const { count, at } = endOf(zip);
    if (count > MOST_ENTRIES) return { problem: 'swells' };
    return unpackAll(zip, count, at);
  } catch (error) {
    const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { problem: isTooMuch ? 'swells' : 'damaged' };
  }
}

function unpackAll(zip: Buffer, count: number, start: number): ZipLook {
  const names: string[] = [];
  let at = start;
  let unpacked = 0;
  for (let n = 0; n < count; n++) {
    const entry = entryAt(zip, at);
    unpacked += lengthOf(zip, entry, MOST_UNPACKED - unpacked);
    if (unpacked > MOST_UNPACKED) return { problem: 'swells' };
    names.push(entry.name);
    at = entry.next;
  }
  // What reads it next goes on while entries follow, whatever was counted, and of two with one name takes the later.
  const isMore = at + 4 <= zip.length && zip.readUInt32LE(at) === ENTRY;
  if (isMore || new Set(names).size < names.length) return { problem: 'damaged' };
  return { names };
}

function endOf(zip: Buffer) {
  const first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at--)
    if (zip.readUInt32LE(at) === END)
      return { count: zip.readUInt16LE(at + 10), at: zip.readUInt32LE(at + 16) };
  throw new Error('No end of the directory');
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
  readonly next: number;
}

function entryAt(zip: Buffer, at: number): Entry {
  if (zip.readUInt32LE(at) !== ENTRY) throw new Error('No entry there');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  return {
    name: zip.toString('utf8', at + 46, nameEnd),
    method: zip.readUInt16LE(at + 10),
    packed: zip.readUInt32LE(at + 20),
    local: zip.readUInt32LE(at + 42),
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  };
}

/** Bytes of an entry when it is unpacked. @throws ERR_BUFFER_TOO_LARGE beyond `most`. */
function lengthOf(zip: Buffer, { method, packed, local }: Entry, most: number): number {
  if (zip.readUInt32LE(local) !== LOCAL) throw new Error('No entry there');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + packed > zip.length) throw new Error('Cut off');
  if (method === STORED || packed === 0) return packed;
  if (method !== DEFLATED) throw new Error('Packed in an unknown way');
  // zlib takes no limit of 0; one byte more than allowed is found by the sum.
  return inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length;
}
