import { eq, gt, type SQL, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { AppError } from '@/lib/acts/app-error';
import type { ExportedPerson, Row } from '@/lib/exports/shape';
import { users } from '../accounts/tables';
import { TAKEN_TABLES } from '../all-tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

/** Rows in hand at once; of files one, since each may be five megabytes. */
const A_PAGE = 500;

/** What an export has of the account itself. */
export async function findExported({ scope, db }: Reading<OwnScope>): Promise<ExportedPerson> {
  const [person] = await db
    .select({
      name: users.name,
      time_zone: users.timeZone,
      locale: users.locale,
      country: users.country,
      preferences: users.preferences,
    })
    .from(users)
    .where(eq(users.id, scope.owner));
  if (!person) throw new AppError('not-found');
  return person as ExportedPerson;
}

/**
 * Rows of one table as an export has them, in the order of their ids: moments in UTC to the microsecond, bytes as
 * base64. Asked in a transaction whose time zone is UTC (`readAtLength`).
 * @param after the last id of the page before; null for the first page.
 */
export async function listExported(
  { scope, db }: Reading<OwnScope>,
  name: string,
  after: string | null = null,
): Promise<Row[]> {
  const known = TAKEN_TABLES.get(name);
  if (!known) return [];
  const { table, shape, only } = known;
  const columns = shape.columns.map((column) => sql.identifier(column.name));
  const page: SQL = sql`select ${sql.join(columns, sql`, `)} from ${sql.identifier(getTableConfig(table).name)}
    where ${owned(scope, table, after === null ? undefined : gt(table.id, after), only)}
    order by id limit ${pageOf(name)}`;
  const rows = await db.execute<{ row: Record<string, unknown> }>(
    sql`select row_to_json(page) as row from (${page}) page`,
  );
  const bytes = shape.columns.filter(({ kind }) => kind === 'bytes').map((column) => column.name);
  return rows.map(({ row }) => withBase64(row, bytes) as Row);
}

/** Every row of one table, a page at a time; while one page is gone through the next is on its way. */
export async function* everyRow(tx: Reading<OwnScope>, name: string): AsyncGenerator<Row> {
  let page = await listExported(tx, name);
  while (page.length > 0) {
    const next = page.length < pageOf(name) ? undefined : listExported(tx, name, page.at(-1)?.id);
    next?.catch(() => {}); // whoever stops in the middle asks for nothing more
    yield* page;
    page = (await next) ?? [];
  }
}

const pageOf = (name: string) => (name === 'document_files' ? 1 : A_PAGE);

function withBase64(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  if (columns.length === 0) return row;
  const changed = columns.map((column) => {
    const hex = row[column];
    return [column, typeof hex === 'string' ? Buffer.from(hex.slice(2), 'hex').toString('base64') : hex];
  });
  return { ...row, ...Object.fromEntries(changed) };
}
