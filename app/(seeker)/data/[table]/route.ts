import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { sheetOfFile } from '@/lib/sheets/sheets';
import { seekerRoute } from '@/server/route';
import { sheetFile } from '@/server/sheet-file';

type Context = { params: Promise<{ table: string }> };

/** One table of one's own, for a spreadsheet: `/data/applications.csv`. Which there are is `lib/sheets/sheets.ts`. */
export const GET = seekerRoute<Context>(
  'data.sheet',
  async (scope, _, { params }) => {
    const sheet = sheetOfFile((await params).table);
    if (sheet) return sheetFile(scope, sheet);
    await read(scope, () => ({})); // whether the session is true comes before whether there is such a table
    throw new AppError('not-found');
  },
  { onwards: '/data' },
);
