import { Field } from '@/components/field';
import { DOCUMENT_KIND_WORDS, DOCUMENT_KINDS, type DocumentKind } from '@/lib/documents/rules';

interface DocumentFieldsProps {
  readonly saved?: { readonly kind: DocumentKind; readonly name: string; readonly text: string };
}

/** What is asked of a document, new or known. */
export const DocumentFields = ({ saved }: DocumentFieldsProps) => (
  <>
    <Field
      name="kind"
      label="What it is"
      initial={saved?.kind ?? 'resume'}
      choices={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: DOCUMENT_KIND_WORDS[kind] }))}
    />
    <Field
      name="name"
      label="Its name"
      hint="So that you know it again: “Resume, public sector”."
      initial={saved?.name}
      autoComplete="off"
    />
    <Field
      name="text"
      label="Its text (optional)"
      hint="Paste it here to read it before a call."
      type="area"
      rows={8}
      initial={saved?.text}
    />
  </>
);
