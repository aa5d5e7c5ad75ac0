import { fileAnswer } from '@/app/_parts/documents/file-answer';
import { findResumeFile } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { seekerRoute } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** The file of a version as it came, byte for byte. */
export const GET = seekerRoute<Context>('resume.file', async (scope, _, { params }) => {
  const id = rowId((await params).id);
  const { file } = await read(scope, (tx) => ({ file: findResumeFile(tx, id) }));
  if (!file) throw new AppError('not-found');
  return fileAnswer(file);
});
