import { AppError } from '@/lib/acts/app-error';

/** What is read and thrown away of a body that is too large: a browser shows no answer while it is still sending. */
const MOST_DRAINED = 64 * 1024 * 1024;
/** Boundaries and headers of the parts around a file. */
const ENVELOPE = 64 * 1024;

/**
 * A posted form whose body is no larger than a file of `most` bytes needs.
 * @throws AppError 'too-large'; 'invalid' when the body is no form.
 */
export async function uploadedForm(request: Request, most: number): Promise<FormData> {
  const body = await bodyWithin(request, most + ENVELOPE);
  try {
    return await new Response(body, {
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
    }).formData();
  } catch (error) {
    throw new AppError('invalid', { cause: error });
  }
}

/**
 * A body of at most `limit` bytes. The length said is checked first; what comes is counted too, since that header may be
 * missing or wrong.
 * @throws AppError 'too-large'
 */
export async function bodyWithin(request: Request, limit: number): Promise<Blob> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    await drain(request.body);
    throw new AppError('too-large');
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request.body)) {
    size += chunk.byteLength;
    if (size > limit + MOST_DRAINED) break;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw new AppError('too-large');
  return new Blob(chunks);
}

async function drain(body: Request['body']): Promise<void> {
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    size += chunk.byteLength;
    if (size > MOST_DRAINED) return;
  }
}

async function* chunksOf(body: Request['body']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
