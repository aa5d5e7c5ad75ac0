import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { keepFile } from '@/db/imports/writes';
import { read, write } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { sheetOf } from '@/lib/imports/plan';
import { MOST_BYTES, type Problem } from '@/lib/imports/rules';
import { seekerRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { uploadedForm } from '@/server/upload';

/**
 * Takes a file, or cells pasted from a spreadsheet, as a plain form posts them, with scripts or without; an action of
 * the framework's would cut a body at 1 MB. Leads on to the preview, or back with what is wrong.
 */
export const POST = seekerRoute(
  'import.upload',
  async (scope, request) => {
    await read(scope, () => ({})); // asks whether the session is true before anything is taken in
    if (!isSameOrigin(request.headers)) throw new AppError('not-allowed');
    const given = await takenFrom(request);
    if ('problem' in given) return goTo(`/imports?problem=${given.problem}`);
    const sheet = sheetOf(given.bytes);
    if ('problem' in sheet) return goTo(`/imports?problem=${sheet.problem}`);
    const id = newId();
    const sent = { name: given.name, content: createHash('sha256').update(given.bytes).digest('base64url') };
    const kept = await write(scope, { id: newId(), kind: 'import.upload', sent }, (tx) =>
      keepFile(tx, { id, ...given }),
    );
    if (!kept.ok) throw new AppError(kept.reason);
    return goTo(`/imports/${id}`);
  },
  { onwards: '/imports' },
);

/** Somebody who asks for the address itself, by going back or by hand, finds the page that sends to it. */
export const GET = seekerRoute(
  'import.upload-page',
  async (scope) => {
    await read(scope, () => ({}));
    return goTo('/imports');
  },
  { onwards: '/imports' },
);

type Given = { name: string; bytes: Buffer } | { problem: Problem };

async function takenFrom(request: Request): Promise<Given> {
  const form = await uploadedForm(request, MOST_BYTES).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'too-large') return 'too-large' as const;
    if (error instanceof AppError && error.code === 'invalid') return 'no-file' as const;
    throw error;
  });
  if (typeof form === 'string') return { problem: form };
  const [file, pasted] = [form.get('file'), form.get('pasted')];
  if (file instanceof File && file.size > MOST_BYTES) return { problem: 'too-large' };
  if (file instanceof File && file.size > 0) {
    return { name: nameOf(file), bytes: Buffer.from(await file.arrayBuffer()) };
  }
  if (typeof pasted === 'string' && pasted.trim())
    return { name: 'Pasted cells', bytes: Buffer.from(pasted) };
  return { problem: file instanceof File && file.name ? 'empty' : 'no-file' };
}

/** The file's own name, without where it lay. */
const nameOf = (file: File) => file.name.split(/[/\\]/).at(-1)?.trim().slice(0, 200) || 'A file';

const goTo = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
