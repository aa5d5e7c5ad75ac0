import { rowId } from '@/lib/acts/row-id';
import { recordAsText } from '@/lib/feedback/record';
import { seekerRoute } from '@/server/route';
import { askRecord } from '../ask';

type Context = { params: Promise<{ id: string }> };

/** The same page as plain text, to keep or to hand to whoever advises. Its name says nothing to whoever looks on. */
export const GET = seekerRoute<Context>('feedback.apart-text', async (scope, _request, { params }) => {
  const id = rowId((await params).id);
  const { parts, organisation } = await askRecord(scope, id);
  const title = `Kept apart${organisation ? `: ${organisation}` : ''}`;
  return new Response(recordAsText(title, parts), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="onward-notes.txt"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
});
