import { recordAsCsv } from '@/lib/record/csv';
import { seekerRoute } from '@/server/route';
import { askRecord } from '../ask';

/** The same record as a file for a spreadsheet. Its name says nothing to whoever looks on. */
export const GET = seekerRoute(
  'record.csv',
  async (scope, request) => {
    const said = new URL(request.url).searchParams;
    const params = Object.fromEntries([...new Set(said.keys())].map((name) => [name, said.getAll(name)]));
    const { asked, record } = await askRecord(scope, params);
    return new Response(recordAsCsv(record.lines, asked), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="onward-record.csv"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  },
  { onwards: '/record' },
);
