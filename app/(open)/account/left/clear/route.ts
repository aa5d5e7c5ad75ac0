import { left } from '@/server/left';
import { openRoute } from '@/server/route';

/**
 * Empties the browser of somebody who has just left: drafts, and pages for the Back button. Only for them: a link on a
 * stranger's page empties nobody's.
 */
export const GET = openRoute('account.clear', async () => {
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
