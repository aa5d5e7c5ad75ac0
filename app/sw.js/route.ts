import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@/lib/acts/app-error';
import { openRoute } from '@/server/route';

/** The service worker as it was built (`scripts/build/worker.ts`); under `next dev` there is none. */
export const GET = openRoute('offline.worker', async () => {
  const file = path.join(process.cwd(), process.env.ONWARD_BUILD_DIR || '.next', 'worker.js');
  const script = await readFile(file, 'utf8').catch(() => undefined);
  if (!script) throw new AppError('not-found');
  return new Response(script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
});
