import { fileKind } from '@/lib/resumes/file-kind';
import type { FileReading, UploadProblem } from '@/lib/resumes/rules';

const PROBLEMS = {
  'old-office': 'old-office',
  rtf: 'old-office',
  picture: 'not-a-document',
  text: 'not-a-document',
  unknown: 'not-a-document',
} as const satisfies Record<string, UploadProblem>;

/** Reads a file by what it is, not by its name. Heavy, and fed by strangers: only the worker calls it. */
export async function readBytes(bytes: Buffer): Promise<FileReading> {
  const kind = fileKind(bytes);
  // Each library only where it is needed: the thread is new for every file.
  if (kind === 'pdf') return (await import('./pdf-text')).readPdf(bytes);
  if (kind === 'zip') return (await import('./docx-text')).readDocx(bytes);
  if (kind === 'locked-office')
    return { format: 'docx', text: '', pages: null, pagesRead: null, isCut: false, trouble: 'encrypted' };
  return { problem: PROBLEMS[kind] };
}
