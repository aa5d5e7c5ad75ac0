import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { fileAnswer } from '@/app/_parts/documents/file-answer';
import { findResumeFile } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { clientRoute } from '@/server/route';

/** The file of a client's version as it came, byte for byte. */
export const GET = clientRoute<OfOne>(
  'client.resume-file',
  lookAt('resume-file'),
  async (scope, _, { params }) => {
    const id = rowId((await params).id);
    const { file } = await read(scope, (tx) => ({ file: findResumeFile(tx, id) }));
    if (!file) throw new AppError('not-found');
    return fileAnswer(file);
  },
);
