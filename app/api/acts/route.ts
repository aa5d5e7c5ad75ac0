import { z } from 'zod';
import type { Told } from '@/components/waiting/rules';
import { read } from '@/db/transaction';
import { AppError, type Code } from '@/lib/acts/app-error';
import { MOST_BYTES, waitingInput } from '@/lib/waiting/input';
import { answerOf } from '@/server/action';
import { seekerRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { tagOf } from '@/server/seal';
import { bodyWithin } from '@/server/upload';
import { CAN_WAIT } from './can-wait';

const HERE_ALREADY =
  'Something with this employer is on your board already. Look at it first; it can be added all the same.';

/**
 * Acts that waited in a browser for the network, one by one in their order: at one address, since those of a page's own
 * actions change with the build. Made by the same wrapper, so that the same act is done once however often it comes.
 */
export const POST = seekerRoute('acts.send', async (scope, request) => {
  // Before anything else: who is not signed in hears that alone, and keeps it waiting.
  await read(scope, () => ({}));
  if (!isSameOrigin(request.headers)) throw new AppError('not-allowed');
  const { success, data } = waitingInput.safeParse(
    parsed(await (await bodyWithin(request, MOST_BYTES)).text()),
  );
  const can = success && Object.hasOwn(CAN_WAIT, data.kind) ? CAN_WAIT[data.kind] : undefined;
  if (!success || !can) throw new AppError('invalid');
  // Written under another account: it is nobody's business here.
  if (data.whose !== tagOf(scope.owner)) throw new AppError('not-found');
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...data.fields, actId: data.actId })) form.set(name, value);
  return Response.json(
    await toldOf(
      () => answerOf(can.action)(form),
      () => can.now?.(scope, data.fields),
    ),
    {
      headers: { 'cache-control': 'no-store' },
    },
  );
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nobody decided about the act: it goes on waiting. What broke is decided, or it would keep back all that wait behind it. */
const LATER: ReadonlySet<string> = new Set<Code>(['signed-out', 'database-down', 'busy', 'too-many']);

async function toldOf(
  run: () => ReturnType<ReturnType<typeof answerOf>>,
  now: () => Promise<Record<string, string>> | undefined,
): Promise<Told> {
  try {
    const { ok, code = 'broken', message = '', errors } = await run();
    if (ok) return { ok: true };
    if (LATER.has(code)) throw new AppError(code as Code);
    const wrong = Object.values(errors).flatMap((sentences) => sentences ?? []);
    return {
      ok: false,
      code,
      message: [...new Set([message, ...wrong])].join(' '),
      ...(code === 'stale' ? { now: await now() } : {}),
    };
  } catch (thrown) {
    const to = placeIn(thrown);
    if (to === undefined) throw thrown;
    // What led back to the form with a question was not done.
    return to.includes('typed=')
      ? { ok: false, code: 'here-already', message: HERE_ALREADY, to }
      : { ok: true };
  }
}

/** Where an action that was done would have led: nobody is there to be led. */
function placeIn(thrown: unknown): string | undefined {
  const digest = z.object({ digest: z.string().startsWith('NEXT_REDIRECT') }).safeParse(thrown);
  return digest.success ? digest.data.digest.split(';')[2] : undefined;
}
