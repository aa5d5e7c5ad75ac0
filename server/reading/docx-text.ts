import mammoth from 'mammoth';
import { textOfHtml } from '@/lib/captures/html-text';
import { MOST_TEXT } from '@/lib/documents/rules';
import type { FileReading } from '@/lib/resumes/rules';
import { isScan, textOfFile } from '@/lib/resumes/text-of-file';
import { lookIntoZip } from './zip';

/** What every Word document holds; a spreadsheet or a presentation holds another one. */
const PARTS = ['[Content_Types].xml', 'word/document.xml'];

/** Reads a zip that should be a Word document. Pictures are left out: they would come as long lines of letters. */
export async function readDocx(bytes: Buffer): Promise<FileReading> {
  const look = lookIntoZip(bytes);
  if ('problem' in look) return look;
  if (!PARTS.every((part) => look.names.includes(part))) return { problem: 'other-zip' };
  const html = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    .then(({ value }) => value)
    .catch(() => undefined);
  if (html === undefined) return { problem: 'damaged' };
  // More than is kept, so that what is cut off is known.
  const { text, isCut } = textOfFile(textOfHtml(html, MOST_TEXT * 2));
  const trouble = isScan(text) ? 'scanned' : null;
  return { format: 'docx', text, isCut, pages: null, pagesRead: null, trouble };
}
