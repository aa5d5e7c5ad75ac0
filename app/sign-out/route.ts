import { v7 as newId } from 'uuid';
import { endSessions } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { leave } from '@/server/auth';
import { isSharedHere } from '@/server/entry';
import { openRoute } from '@/server/route';
import { isSameOrigin } from '@/server/same-origin';
import { leavingScope } from '@/server/scope';
import { codeOf } from '@/server/sentences';
import { currentClaim } from '@/server/session';

/**
 * Ends the session and empties the browser of what it kept: pages for the Back button, drafts, cookies. Whatever the
 * database says, the cookie goes: somebody is about to stand up from this computer.
 */
export const POST = openRoute('account.sign-out', async (request) => {
  if (!isSameOrigin(request.headers)) throw new AppError('not-allowed');
  const claim = await currentClaim();
  if (claim) {
    const act = { id: newId(), kind: 'account.sign-out', sent: null };
    await write(leavingScope(claim), act, (tx) => endSessions(tx, 'this')).catch(codeOf);
  }
  // Cookies are cleared for the whole domain, other apps on it too: right on a shared computer, rude on one's own.
  const clears = (await isSharedHere()) ? '"cache", "cookies", "storage"' : '"cache", "storage"';
  await leave();
  return new Response(null, {
    status: 303,
    headers: { location: '/', 'cache-control': 'no-store', 'clear-site-data': clears },
  });
});
