import { type AccessRow, listAccess } from '@/db/access-log/reads';
import { read, readAtLength } from '@/db/transaction';
import { LOG_HEAD, lineOfLog } from '@/lib/access-log/csv';
import { isRowId } from '@/lib/acts/row-id';
import { minutesIn } from '@/lib/time/days';
import { seekerRoute } from '@/server/route';

/** Lines asked for at once. */
const AT_ONCE = 1000;

/** The whole access log, or one coach's part of it, for a spreadsheet; the newest line first. */
export const GET = seekerRoute(
  'access-log.csv',
  async (scope, request) => {
    const asked = new URL(request.url).searchParams.get('coach') ?? '';
    const linkId = isRowId(asked) ? asked : undefined;
    const { session } = await read(scope, () => ({}));
    const clock = minutesIn(session.timeZone);
    const lines = await readAtLength(scope, async (tx) => {
      const all: AccessRow[] = [];
      for (let some = AT_ONCE; some === AT_ONCE; ) {
        const next = await listAccess(tx, { linkId, before: all.at(-1)?.id, limit: AT_ONCE });
        all.push(...next);
        some = next.length;
      }
      return all.map((line) => lineOfLog(line, clock(new Date(line.createdAt)), line.thing?.name ?? null));
    });
    return new Response(LOG_HEAD + lines.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="onward-who-looked.csv"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  },
  { onwards: '/coaches/log' },
);
