import { z } from 'zod';
import { findListening } from '@/db/listening/reads';
import { endListening, keepNotes } from '@/db/listening/writes';
import { read, write } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { byName } from '@/lib/acts/form-state';
import { rowId } from '@/lib/acts/row-id';
import { notesInput } from '@/lib/listening/input';
import { seekerRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { uploadedForm } from '@/server/upload';

/** More than the longest notes need, so that what is too long is answered in a sentence. */
const MOST_BYTES = 2 * 1024 * 1024;
const saved = notesInput.extend({ actId: z.uuid() });

type Context = { params: Promise<{ id: string }> };

/**
 * Saves notes while they are typed. An address of its own, since a call may outlast a build, and an action's address
 * does not. Answers with the new version, or, where another window wrote meanwhile, with what stands there (409).
 */
export const POST = seekerRoute<Context>('listening.save', async (scope, request, { params }) => {
  const id = rowId((await params).id);
  await read(scope, () => ({})); // whether the session is true, before anything is taken in
  if (!isSameOrigin(request.headers)) throw new AppError('not-allowed');
  const form = await uploadedForm(request, MOST_BYTES);
  const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  const sent = byName(texts.map(([name, value]) => [name, value.replaceAll('\0', '')] as const));
  const given = saved.safeParse({ ...sent, feedbackId: id });
  if (!given.success) return Response.json({ message: given.error.issues[0]?.message }, { status: 400 });
  const { actId, ...input } = given.data;
  const kept = await write(scope, { id: actId, kind: 'listening.save', sent: input }, (tx) =>
    input.go === 'over' ? endListening(tx, input) : keepNotes(tx, input),
  );
  if (kept.ok) return Response.json({ version: kept.value.version });
  if (kept.reason !== 'stale') throw new AppError(kept.reason);
  const { now } = await read(scope, (tx) => ({ now: findListening(tx, id) }));
  if (!now) throw new AppError('not-found');
  const { words, myReading, version } = now;
  return Response.json({ words, myReading, version }, { status: 409 });
});
