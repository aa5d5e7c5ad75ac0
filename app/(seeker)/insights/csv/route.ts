import { AppError } from '@/lib/acts/app-error';
import { CSV_START } from '@/lib/exports/csv';
import { rowsAsked } from '@/lib/insights/behind';
import { figureCsv } from '@/lib/insights/csv';
import { askFigures } from '@/server/figures';
import { seekerRoute } from '@/server/route';

/** The numbers of one figure as a file for a spreadsheet. Its name says which figure it is, and nothing of whose. */
export const GET = seekerRoute(
  'insights.csv',
  async (scope, request) => {
    const said = new URL(request.url).searchParams;
    const query = Object.fromEntries([...new Set(said.keys())].map((name) => [name, said.getAll(name)]));
    const wanted = rowsAsked(said.get('figure') ?? '', '');
    const { figures, ...names } = await askFigures(scope, query);
    if (!wanted) throw new AppError('not-found');
    return new Response(`${CSV_START}${figureCsv(wanted.figure, figures, names)}`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="onward-${wanted.figure}.csv"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  },
  { onwards: '/insights' },
);
