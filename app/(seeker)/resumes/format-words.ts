import type { DocumentFormat } from '@/lib/documents/rules';

/** What each format is called on a page. */
export const FORMAT_WORDS: Record<DocumentFormat, string> = {
  markdown: 'written here',
  pdf: 'PDF',
  docx: 'Word document',
};
