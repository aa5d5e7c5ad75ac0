import { createHash } from 'node:crypto';
import { keepResumeFile } from '@/db/resumes/writes';
import { read, write } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { uploadInput } from '@/lib/resumes/input';
import { MOST_BYTES, type UploadProblem } from '@/lib/resumes/rules';
import { tooManyUploads } from '@/server/attempts';
import { readFileText } from '@/server/reading/read-file';
import { seekerRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { uploadedForm } from '@/server/upload';
import { afterKeeping } from '../after-keeping';
import type { PROBLEM_SENTENCES } from '../sentences';

/**
 * Takes a PDF or Word document as a plain form posts it, with scripts or without; an action of the framework's would cut
 * a body at 1 MB. Leads on to the version, or back with what is wrong and what was typed.
 */
export const POST = seekerRoute(
  'resume.upload',
  async (scope, request) => {
    await read(scope, () => ({})); // asks whether the session is true before anything is taken in
    if (!isSameOrigin(request.headers)) throw new AppError('not-allowed');
    const form = await formOf(request);
    if (typeof form === 'string') return goTo(`/resumes/new?problem=${form}`);
    const given = uploadInput.safeParse(textsOf(form));
    const file = fileOf(form);
    if (!given.success || typeof file === 'string')
      return back(form, typeof file === 'string' ? file : 'too-long');
    const bytes = Buffer.from(await file.arrayBuffer());
    if (await tooManyUploads(scope.owner)) return back(form, 'too-often');
    const reading = await readFileText(bytes, scope.owner);
    if ('problem' in reading) return back(form, reading.problem);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { actId, ...typed } = given.data;
    const act = { id: actId, kind: 'resume.upload', sent: { ...typed, sha256 } };
    const kept = await write(scope, act, (tx) =>
      keepResumeFile(tx, typed, { fileName: nameOf(file), bytes, sha256, reading }),
    );
    if (!kept.ok && kept.reason === 'no-room') return back(form, kept.reason);
    if (!kept.ok) throw new AppError(kept.reason);
    return goTo(afterKeeping(kept.value.id, typed, kept.value.kept));
  },
  { onwards: '/resumes/new' },
);

/** Somebody who asks for the address itself, by going back or by hand, finds the page that sends to it. */
export const GET = seekerRoute(
  'resume.upload-page',
  async (scope) => {
    await read(scope, () => ({}));
    return goTo('/resumes/new');
  },
  { onwards: '/resumes/new' },
);

async function formOf(request: Request): Promise<FormData | 'too-large' | 'no-file'> {
  return uploadedForm(request, MOST_BYTES).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'too-large') return 'too-large';
    if (error instanceof AppError && error.code === 'invalid') return 'no-file';
    throw error;
  });
}

function fileOf(form: FormData): File | UploadProblem {
  const file = form.get('file');
  if (!(file instanceof File) || (file.size === 0 && !file.name)) return 'no-file';
  if (file.size === 0) return 'empty';
  return file.size > MOST_BYTES ? 'too-large' : file;
}

const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Back to the form, with the short fields as they were typed; what is longer than they may be is cut there, in sight. */
function back(form: FormData, problem: keyof typeof PROBLEM_SENTENCES): Response {
  const { name = '', targetRole = '', previousId = '', applicationId = '' } = textsOf(form);
  const query = new URLSearchParams({ problem });
  const kept = {
    name: name.slice(0, 200),
    role: targetRole.slice(0, 200),
    from: previousId,
    application: applicationId,
  };
  for (const [key, value] of Object.entries(kept)) if (value) query.set(key, value);
  return goTo(`/resumes/new?${query}`);
}

/** The file's own name, without where it lay. */
const nameOf = (file: File) => file.name.split(/[/\\]/).at(-1)?.trim().slice(0, 200) || 'Resume';

const goTo = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
