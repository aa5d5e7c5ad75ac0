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
