/** What is sent with an application. */
export const DOCUMENT_KINDS = ['resume', 'cover-letter', 'portfolio', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What each kind is called on a page. */
export const DOCUMENT_KIND_WORDS: Record<DocumentKind, string> = {
  resume: 'Resume',
  'cover-letter': 'Cover letter',
  portfolio: 'Portfolio or sample',
  other: 'Something else',
};

/** What a document is: written here, or a file that was uploaded and is kept as it came. */
export const DOCUMENT_FORMATS = ['markdown', 'pdf', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export type FileFormat = Exclude<DocumentFormat, 'markdown'>;

/** Characters of a document's text, typed or read out of a file: some fifteen thousand words. */
export const MOST_TEXT = 100_000;

/**
 * Why a file that is kept could not be read: locked by a password, pictures of pages, more work than there was room for,
 * or not begun, since others were read.
 */
export const READING_TROUBLES = ['encrypted', 'scanned', 'heavy', 'busy'] as const;
export type ReadingTrouble = (typeof READING_TROUBLES)[number];

interface Sendable {
  readonly format: DocumentFormat;
  /** Whether it went with any application. */
  readonly isSent: boolean;
}

/**
 * Whether the text must stay as it is, because somebody has it. Beside a file the text is only what was read from it:
 * what they have is the file, and that is never changed.
 */
export const isTextFixed = ({ format, isSent }: Sendable): boolean => isSent && format === 'markdown';
