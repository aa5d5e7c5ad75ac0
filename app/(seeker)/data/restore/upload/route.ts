import { v7 as newId } from 'uuid';
import { keepRestore } from '@/db/restores/writes';
import { read, write } from '@/db/transaction';
import { AppError, type Code } from '@/lib/acts/app-error';
import { MOST_BYTES, type Problem, type ProblemCode, Unreadable } from '@/lib/exports/rules';
import { tooManyUploads } from '@/server/attempts';
import { readExport } from '@/server/export-file';
import { seekerRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { type Uploaded, uploadedFile } from '@/server/uploaded-file';
import { addressOfProblem } from '../problem';

/**
 * Takes an export as a plain form posts it, with scripts or without, and looks at all of it. Leads on to what would come
 * in, or back with what is wrong and where; nothing of one's own is touched by either.
 */
export const POST = seekerRoute(
  'restore.upload',
  async (scope, request) => {
    await read(scope, () => ({})); // asks whether the session is true before anything is taken in
    if (!isSameOrigin(request.headers)) throw new AppError('not-allowed');
    const given = await takenFrom(request);
    if ('code' in given) return back(given);
    try {
      if (await tooManyUploads(scope.owner)) return back({ code: 'too-often' });
      const id = newId();
      const name = nameOf(given.name);
      const act = { id: newId(), kind: 'restore.upload', sent: { name, size: given.size } };
      const kept = await write(scope, act, (tx) => keepRestore(tx, { id, name }, readExport(given.file)));
      if (!kept.ok) throw new AppError(kept.reason);
      return goTo('/data/restore?looked');
    } catch (error) {
      if (error instanceof Unreadable) return back(error.problem);
      throw error;
    } finally {
      await given.file.close();
    }
  },
  { onwards: '/data/restore' },
);

/** Somebody who asks for the address itself, by going back or by hand, finds the page that sends to it. */
export const GET = seekerRoute(
  'restore.upload-page',
  async (scope) => {
    await read(scope, () => ({}));
    return goTo('/data/restore');
  },
  { onwards: '/data/restore' },
);

const REFUSED: Partial<Record<Code, ProblemCode>> = { 'too-large': 'too-large', invalid: 'no-file' };

async function takenFrom(request: Request): Promise<Uploaded | Problem> {
  try {
    const given = await uploadedFile(request, MOST_BYTES);
    if (!given) return { code: 'no-file' };
    if (given.size > 0) return given;
    await given.file.close();
    return { code: 'empty' };
  } catch (error) {
    const code = error instanceof AppError ? REFUSED[error.code] : undefined;
    if (!code) throw error;
    return { code };
  }
}

/** The file's own name, without where it lay. */
const nameOf = (name: string) => name.split(/[/\\]/).at(-1)?.trim().slice(0, 200) || 'A file';

const back = (problem: Problem) => goTo(addressOfProblem(problem));
const goTo = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
