import { findResumeFile } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { seekerRoute } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** The file of a version as it came, byte for byte; to be saved, never to be opened in a page of ours. */
export const GET = seekerRoute<Context>('resume.file', async (scope, _, { params }) => {
  const id = rowId((await params).id);
  const { file } = await read(scope, (tx) => ({ file: findResumeFile(tx, id) }));
  if (!file) throw new AppError('not-found');
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.bytes.length),
      'content-disposition': attachment(file.name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
});

/** The name twice (RFC 6266): in plain letters for old programs, and as it is. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
