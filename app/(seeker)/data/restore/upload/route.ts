import { v7 as newId } from 'uuid';
import { keepRestore } from '@/db/restores/writes';
import type { OwnScope } from '@/db/scope';
import { read, write } from '@/db/transaction';
import { AppError, type Code } from '@/lib/acts/app-error';
import { MOST_BYTES, type Problem, type ProblemCode, Unreadable } from '@/lib/exports/rules';
import { tooManyUploads } from '@/server/attempts';
import { readExport } from '@/server/export-file';
import { beginPassing, inTurn } from '@/server/long-work';
import { seekerRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { readOff, uploadedFile } from '@/server/uploaded-file';
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
    let end: (() => void) | undefined;
    try {
      end = beginPassing(scope.owner);
      if (await tooManyUploads(scope.owner)) throw new Unreadable({ code: 'too-often' });
      await look(scope, request);
      return goTo('/data/restore?looked');
    } catch (error) {
      const problem = problemIn(error);
      if (!problem) throw error;
      await readOff(request);
      return goTo(addressOfProblem(problem));
    } finally {
      end?.();
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

const REFUSED: Partial<Record<Code, ProblemCode>> = {
  'too-large': 'too-large',
  invalid: 'no-file',
  'under-way': 'under-way',
  busy: 'busy',
};

function problemIn(error: unknown): Problem | undefined {
  if (error instanceof Unreadable) return error.problem;
  const code = error instanceof AppError ? REFUSED[error.code] : undefined;
  return code && { code };
}

/** @throws Unreadable with what is wrong; AppError where the file could not be taken or looked at. */
async function look(scope: OwnScope, request: Request): Promise<void> {
  const given = await uploadedFile(request, MOST_BYTES);
  if (!given) throw new Unreadable({ code: 'no-file' });
  try {
    if (given.size === 0) throw new Unreadable({ code: 'empty' });
    const id = newId();
    const name = nameOf(given.name);
    const act = { id: newId(), kind: 'restore.upload', sent: { name, size: given.size } };
    const kept = await inTurn(scope.owner, () =>
      write(scope, act, (tx) => keepRestore(tx, { id, name }, readExport(given.file))),
    );
    if (!kept.ok) throw new AppError(kept.reason);
  } finally {
    await given.file.close();
  }
}

/** The file's own name, without where it lay. */
const nameOf = (name: string) => name.split(/[/\\]/).at(-1)?.trim().slice(0, 200) || 'A file';

const goTo = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
