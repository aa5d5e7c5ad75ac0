import { Readable } from 'node:stream';
import type { OwnScope } from '@/db/scope';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { fileNameOf } from '@/lib/exports/rules';
import { dayIn } from '@/lib/time/days';
import { tooManyExports } from '@/server/attempts';
import { writeExport } from '@/server/export-file';
import { beginPassing, inTurn } from '@/server/long-work';
import { seekerRoute } from '@/server/route';

/** Everything of one's own, files among it, as one JSON file to save. */
export const GET = seekerRoute(
  'data.export',
  async (scope) => {
    const { session } = await read(scope, () => ({}));
    const end = beginPassing(scope.owner);
    const now = new Date();
    const { file, size } = await written(scope, now).catch((error: unknown) => {
      end();
      throw error;
    });
    // It is on the disk until it was taken, or nobody takes it any more.
    const taken = file.createReadStream({ start: 0 }).once('close', end);
    const body = Readable.toWeb(taken) as ReadableStream<Uint8Array>;
    return new Response(body, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(size),
        'content-disposition': `attachment; filename="${fileNameOf(dayIn(session.timeZone, now))}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  },
  { onwards: '/data' },
);

async function written(scope: OwnScope, now: Date) {
  if (await tooManyExports(scope.owner)) throw new AppError('too-many');
  return inTurn(scope.owner, () => writeExport(scope, now));
}
