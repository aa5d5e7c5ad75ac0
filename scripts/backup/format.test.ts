import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sentence } from '../sentence';
import { BackupReader, lineOf, ROWS_END, type Sum, summing, sumShape, tableShape } from './format';

const TABLE = { table: 'notes', columns: ['a'] };
/** Rows as COPY writes them: a backslash is doubled, so none is the line that ends them. */
const rows = fc.array(
  fc.string({ maxLength: 20 }).map((text) => `${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`),
);
const whole = (text: string) => `${lineOf(TABLE)}${text}${ROWS_END}${lineOf({ rows: 1, sha256: 'x' })}`;
/** The same bytes, in pieces of one size. */
async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function readAll(reader: BackupReader): Promise<{ text: string; sum: Sum | undefined }> {
  await reader.line(tableShape, 'a table');
  let sum: Sum | undefined;
  const parts: Buffer[] = [];
  for await (const part of summing(reader.rows(), (found) => {
    sum = found;
  }))
    parts.push(Buffer.from(part));
  await reader.line(sumShape, 'a sum');
  return { text: Buffer.concat(parts).toString(), sum };
}

describe('a table of a backup', () => {
  test('is read as it was written, wherever its bytes are parted', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const text = lines.join('');
        const reader = new BackupReader(pieces(Buffer.from(whole(text)), size));
        expect(await readAll(reader)).toMatchObject({ text, sum: { rows: lines.length } });
        expect(await reader.hasMore()).toBe(false);
      }),
    );
  });

  test('that is cut, wherever, is a sentence', async () => {
    const bytes = Buffer.from(whole('one\ntwo\n'));
    for (let end = 0; end < bytes.length; end++) {
      const tried = readAll(new BackupReader(pieces(bytes.subarray(0, end), 7)));
      await expect(tried, String(end)).rejects.toThrow(Sentence);
      await expect(tried, String(end)).rejects.toThrow(/damaged: it ends/);
    }
  });

  test('in a zipped file that is cut or changed is a sentence', async () => {
    const zipped = gzipSync(whole('x'.repeat(50_000)));
    for (const bytes of [zipped.subarray(0, zipped.length - 12), Buffer.from('no gzip at all')]) {
      const unzipped = Readable.from([bytes]).pipe(createGunzip());
      await expect(readAll(new BackupReader(unzipped))).rejects.toThrow(/damaged/);
    }
  });

  test('where a line should be is a sentence, and is not read to its end', async () => {
    const reader = new BackupReader(pieces(Buffer.alloc(5_000_000, 120), 65_536));
    await expect(reader.line(tableShape, 'the next table')).rejects.toThrow(/is not where it should be/);
  });
});
