import type { OwnScope } from '@/db/scope';
import { listSheetRows, type SheetPage } from '@/db/sheets/reads';
import { read } from '@/db/transaction';
import type { Sheet } from '@/lib/sheets/columns';
import { headOf, linesOf } from '@/lib/sheets/lines';

/**
 * A sheet as a file that is written while it is read. A page of rows is a transaction of its own, so that whoever takes
 * it slowly holds no connection, and whoever signs out meanwhile gets no more; no more than two pages are ever in memory.
 * @throws AppError whatever the first page's read throws: nothing was sent yet, and it can be said.
 */
export async function sheetFile(scope: OwnScope, sheet: Sheet): Promise<Response> {
  const { session, page: first } = await pageOf(scope, sheet);
  const zone = session.timeZone;
  const encoder = new TextEncoder();
  let coming: Promise<SheetPage> | undefined = Promise.resolve(first);
  const body = new ReadableStream<Uint8Array>({
    start: (file) => file.enqueue(encoder.encode(headOf(sheet))),
    async pull(file) {
      const page = await coming;
      // The next page is read while this one is written.
      coming =
        page?.next === undefined ? undefined : pageOf(scope, sheet, page.next).then((next) => next.page);
      coming?.catch(() => {}); // it is thrown where it is waited for
      if (page && page.rows.length > 0) file.enqueue(encoder.encode(linesOf(sheet, page.rows, zone)));
      if (!coming) file.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="onward-${sheet.name}.csv"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

const pageOf = (scope: OwnScope, sheet: Sheet, after?: string) =>
  read(scope, (tx) => ({
    page: listSheetRows(tx, { sheet: sheet.name, ...(after ? { after } : {}) }),
  }));
