import { left } from '@/server/left';
import { openRoute } from '@/server/route';

/**
 * Empties the browser of somebody who has just left: drafts, and pages for the Back button. Only for them: a link on a
 * stranger's page empties nobody's.
 */
export const GET = openRoute('account.clear', async (request) => {
  // Next asks for what comes after an action by itself, and would show it in the page that is to be let go of. What is no
  // page of its own it leaves to the browser.
  if (!request.headers.get('accept')?.includes('text/html'))
    return new Response(null, { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
  const isLeft = (await left.find()) !== undefined;
  return new Response(null, {
    status: 303,
    headers: {
      location: isLeft ? '/account/left' : '/',
      'cache-control': 'no-store',
      ...(isLeft ? { 'clear-site-data': '"cache", "storage"' } : {}),
    },
  });
});
