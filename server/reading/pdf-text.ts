import { getDocumentProxy } from 'unpdf';
import type { FileReading } from '@/lib/resumes/rules';
import { MOST_PAGES } from '@/lib/resumes/rules';
import { isScan, textOfFile } from '@/lib/resumes/text-of-file';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Only words are wanted: no font is loaded, no program in the file is run, nothing is fetched, nothing is printed. */
const ONLY_TEXT = { disableFontFace: true, useSystemFonts: false, isEvalSupported: false, verbosity: 0 };

/** Reads the first `MOST_PAGES` pages of a PDF. */
export async function readPdf(bytes: Buffer): Promise<FileReading> {
  const kept = { format: 'pdf', pages: null, pagesRead: null, isCut: false } as const;
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), ONLY_TEXT);
    const pages = pdf.numPages;
    const pagesRead = Math.min(pages, MOST_PAGES);
    const { text, isCut } = textOfFile(await textOfPages(pdf, pagesRead));
    return { format: 'pdf', text, isCut, pages, pagesRead, trouble: isScan(text) ? 'scanned' : null };
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return { ...kept, text: '', trouble: 'encrypted' };
    return { problem: 'damaged' };
  }
}

async function textOfPages(pdf: Pdf, count: number): Promise<string> {
  const pages: string[] = [];
  for (let n = 1; n <= count; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    page.cleanup();
  }
  return pages.join('\n\n');
}
