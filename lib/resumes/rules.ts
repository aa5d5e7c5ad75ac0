import type { FileFormat, ReadingTrouble } from '@/lib/documents/rules';

/** Bytes of a file that is taken in. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** Pages of a PDF that are read: no resume has more, and two hundred would keep everybody else waiting. */
export const MOST_PAGES = 50;
/** Files that one seeker may keep, and their bytes together. */
export const MOST_FILES = 100;
export const MOST_FILES_BYTES = 100_000_000;

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
  /** Whether there was more text than a document may have, so that the end is missing. */
  readonly isCut: boolean;
}
export type FileReading = ReadFile | { readonly problem: UploadProblem };

export const MEDIA_TYPES: Record<FileFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What a file that was given again met: the version as it was, one brought back, or one whose text was read at last. */
export const THERE_AS = ['there', 'back', 'read'] as const;
export type ThereAs = (typeof THERE_AS)[number];

/** Troubles that say nothing of the file itself: at another moment it may be read. */
const PASSING: readonly (ReadingTrouble | null)[] = ['heavy', 'busy'] satisfies ReadingTrouble[];

/** Whether reading failed for a reason that passes. */
export const isPassing = (trouble: ReadingTrouble | null): boolean => PASSING.includes(trouble);

/** Whether a version's file can be read again: unless the seeker has pasted its text meanwhile. */
export const canReadAgain = ({
  text,
  file,
}: {
  readonly text: string;
  readonly file: { readonly trouble: ReadingTrouble | null } | null;
}): boolean => text === '' && file !== null && isPassing(file.trouble);
