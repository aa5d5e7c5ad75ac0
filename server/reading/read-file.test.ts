import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aBomb, aDocx, aLockedPdf, aPdf, aZip } from '@/scripts/test/files';
import { readBytes } from './read-bytes';
import { readFileText } from './read-file';

const page = (n: number) => [`Page ${n} of a long account of one working life`];
const kept = { format: 'pdf', text: '', pages: null, pagesRead: null, isCut: false };

describe('a file that can be read', () => {
  test('is read in a thread of its own, line by line', async () => {
    const pdf = aPdf([['Ann Berg', 'Lighthouse keeper (Leith)'], ['Ten years at sea.']]);
    expect(await readFileText(pdf, 'ann')).toEqual({
      format: 'pdf',
      text: 'Ann Berg\nLighthouse keeper (Leith)\n\nTen years at sea.',
      pages: 2,
      pagesRead: 2,
      trouble: null,
      isCut: false,
    });
  });

  test('of two hundred pages is read as far as the fiftieth, and says so', async () => {
    const reading = await readBytes(aPdf(Array.from({ length: 200 }, (_, n) => page(n + 1))));
    expect(reading).toMatchObject({ pages: 200, pagesRead: 50, trouble: null });
    expect(
      'text' in reading && [reading.text.includes('Page 50 '), reading.text.includes('Page 51 ')],
    ).toEqual([true, false]);
  });

  test('may be a Word document, whatever it is called', async () => {
    const docx = aDocx(['Ann Berg', 'Kept the light & the log for ten years.', '<script>alert(1)</script>']);
    expect(await readFileText(docx, 'ann')).toMatchObject({
      format: 'docx',
      text: expect.stringContaining('Kept the light & the log for ten years.'),
      trouble: null,
    });
  });
});

describe('a file that is kept, though it can’t be read', () => {
  test('asks for a password', async () => {
    expect(await readBytes(aLockedPdf())).toEqual({ ...kept, trouble: 'encrypted' });
    const office = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await readBytes(office)).toEqual({ ...kept, format: 'docx', trouble: 'encrypted' });
  });

  test('holds pictures of pages', async () => {
    expect(await readBytes(aPdf([[], ['1']]))).toMatchObject({ trouble: 'scanned', pages: 2 });
  });

  test('takes longer than it may', async () => {
    expect(await readFileText(aPdf([page(1)]), 'ann', { within: 1, most: 1 })).toEqual({
      ...kept,
      trouble: 'heavy',
    });
  });

  test('comes while too many wait; the others still have their turn', async () => {
    const limits = { within: 10_000, most: 2 };
    const many = [1, 2, 3].map((n) => readFileText(aPdf([page(n)]), `person ${n}`, limits));
    const troubles = (await Promise.all(many)).map((one) => 'trouble' in one && one.trouble);
    expect(troubles).toEqual([null, null, 'busy']);
  });
});

describe('a file of somebody whose other one is being read', () => {
  test('waits for no second place; the next person’s has its own', async () => {
    const files = ['ann', 'ann', 'bob'].map((whose, n) => readFileText(aPdf([page(n)]), whose));
    const troubles = (await Promise.all(files)).map((one) => 'trouble' in one && one.trouble);
    expect(troubles).toEqual([null, 'busy', null]);
  });
});

describe('a file with more text than is kept', () => {
  test('says so', async () => {
    const docx = aDocx([`${'word '.repeat(20_000)}`, 'The end, which is cut off.']);
    const reading = await readBytes(docx);
    expect(reading).toMatchObject({ isCut: true, trouble: null });
    expect('text' in reading && reading.text.includes('The end')).toBe(false);
  });
});

describe('a file that is not kept', () => {
  test.each([
    ['a PDF cut off', aPdf([page(1)]).subarray(0, 60), 'damaged'],
    ['a PDF of nothing', Buffer.from('%PDF-1.7\nnothing'), 'damaged'],
    ['a zip cut off', aDocx(['Ann']).subarray(0, 300), 'damaged'],
    ['a zip with a hole', holed(aDocx(['Ann Berg, keeper of a lighthouse'])), 'damaged'],
    ['a spreadsheet', aZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'other-zip'],
    [
      'a Word document that is none inside',
      aZip({ '[Content_Types].xml': 'x', 'word/document.xml': '<' }),
      'damaged',
    ],
    ['a zip that swells', aBomb(), 'swells'],
    ['a zip that swells and says it doesn’t', aBomb(1000), 'swells'],
    [
      'a zip of a thousand and more',
      aZip(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}`, '']))),
      'swells',
    ],
    ['a zip with more entries than it counts', miscounted(), 'damaged'],
    ['a zip with two entries of one name', twice(), 'damaged'],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-office'],
    ['rich text', Buffer.from('{\\rtf1 Ann}'), 'old-office'],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'not-a-document'],
    ['a web page', Buffer.from('<!doctype html>'), 'not-a-document'],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'not-a-document'],
    ['noise', deflateSync('noise'), 'not-a-document'],
  ])('is %s', async (_, bytes, problem) => {
    expect(await readBytes(bytes)).toEqual({ problem });
  });
});

/** Its directory as it was, its first entry overwritten. */
function holed(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.fill(0xff, 60, 120);
  return copy;
}

/** Three entries in the directory, of which its end counts two: what unpacks it may go on to the third. */
function miscounted(): Buffer {
  const zip = aZip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x', hidden: 'x' });
  zip.writeUInt16LE(2, zip.length - 14);
  zip.writeUInt16LE(2, zip.length - 12);
  return zip;
}

/** The name of one entry made that of the other, which has as many letters, in the directory and before the entry itself. */
function twice(): Buffer {
  const zip = aZip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x', 'word/documenu.xml': 'x' });
  return Buffer.from(zip.toString('latin1').replaceAll('documenu', 'document'), 'latin1');
}
