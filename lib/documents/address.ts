import type { DocumentKind } from './rules';

/** Where a document has its page: resumes among their versions, everything else among the documents. */
export const documentAddress = ({ id, kind }: { readonly id: string; readonly kind: DocumentKind }) =>
  kind === 'resume' ? `/resumes/${id}` : `/documents/${id}`;
