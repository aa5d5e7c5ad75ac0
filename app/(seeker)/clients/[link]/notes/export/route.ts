import { read } from '@/db/transaction';
import { findCoached, listWorkingNotes } from '@/db/working-notes/reads';
import { AppError } from '@/lib/acts/app-error';
import { isRowId } from '@/lib/acts/row-id';
import { notesAsText } from '@/lib/working-notes/text';
import { seekerRoute } from '@/server/route';

/** An id that no row has. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

type Context = { params: Promise<{ link: string }> };

/**
 * A coach's working notes about one client, as text: they may have to be handed over. The coach's own rows, so they stay
 * reachable when the link has ended, and nobody else finds them.
 */
export const GET = seekerRoute<Context>('working-notes.export', async (scope, _, { params }) => {
  // Whoever is signed out is told that first, whatever the address.
  const asked = String((await params).link);
  const linkId = isRowId(asked) ? asked : NOBODYS;
  const { session, link, notes } = await read(scope, (tx) => ({
    link: findCoached(tx, linkId),
    notes: listWorkingNotes(tx, { linkId, limit: 10_000 }),
  }));
  if (!link) throw new AppError('not-found');
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  return new Response(notesAsText(link.clientName, notes, reader), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="working-notes.txt"',
      'cache-control': 'no-store',
    },
  });
});
