import type { FileFormat, ReadingTrouble } from '@/lib/documents/rules';

/** Bytes of a file that is taken in. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** Pages of a PDF that are read: no resume has more, and two hundred would keep everybody else waiting. */
export const MOST_PAGES = 50;

/** Why a file was not kept. */
export const UPLOAD_PROBLEMS = [
  'no-file',
  'empty',
  'too-large',
  'old-office',
  'other-zip',
  'not-a-document',
  'damaged',
  'swells',
] as const;
export type UploadProblem = (typeof UPLOAD_PROBLEMS)[number];

/** A file that can be kept, with what was read from it. */
export interface ReadFile {
  readonly format: FileFormat;
  /** '' where it could not be read. */
  readonly text: string;
  readonly pages: number | null;
  readonly pagesRead: number | null;
  readonly trouble: ReadingTrouble | null;
}
export type FileReading = ReadFile | { readonly problem: UploadProblem };

export const MEDIA_TYPES: Record<FileFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
