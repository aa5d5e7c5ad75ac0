import { eq, gt, type SQL, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { AppError } from '@/lib/acts/app-error';
import type { ExportedPerson, Row, TableShape } from '@/lib/exports/shape';
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
 * Rows of one table as an export has them, each as its JSON, in the order of their ids: moments in UTC to the microsecond,
 * bytes as base64. Asked in a transaction whose time zone is UTC (`readAtLength`).
 * @param after the last id of the page before; null for the first page.
 */
export async function listExported(
  { scope, db }: Reading<OwnScope>,
  name: string,
  after: string | null = null,
): Promise<string[]> {
  const known = TAKEN_TABLES.get(name);
  if (!known) return [];
  const { table, shape, only } = known;
  const columns = shape.columns.map((column) => sql.identifier(column.name));
  const page: SQL = sql`select ${sql.join(columns, sql`, `)} from ${sql.identifier(getTableConfig(table).name)}
    where ${owned(scope, table, after === null ? undefined : gt(table.id, after), only)}
    order by id limit ${pageOf(name)}`;
  const rows = await db.execute<{ row: string }>(
    sql`select row_to_json(page)::text as row from (${page}) page`,
  );
  return rows.map(({ row }) => asWritten(row, shape));
}

/** Every row of one table, a page at a time; while one page is gone through the next is on its way. */
export async function* everyRow(tx: Reading<OwnScope>, name: string): AsyncGenerator<string> {
  let page = await listExported(tx, name);
  while (page.length > 0) {
    const last = page.length < pageOf(name) ? undefined : idOf(page.at(-1));
    const next = last === undefined ? undefined : listExported(tx, name, last);
    next?.catch(() => {}); // whoever stops in the middle asks for nothing more
    yield* page;
    page = (await next) ?? [];
  }
}

const pageOf = (name: string) => (name === 'document_files' ? 1 : A_PAGE);
const idOf = (row = '{}') => (JSON.parse(row) as Row).id;

/**
 * What Postgres writes is as it stays, but for bytes, and for data that somebody's own hand wrote with blanks: it is
 * written the same way before and after it was brought back.
 */
function asWritten(row: string, { columns }: TableShape): string {
  const odd = columns.filter(({ kind }) => kind === 'bytes' || kind === 'json');
  if (odd.length === 0) return row;
  const read = JSON.parse(row) as Record<string, unknown>;
  for (const { name, kind } of odd) {
    const hex = read[name];
    if (kind === 'bytes' && typeof hex === 'string')
      read[name] = Buffer.from(hex.slice(2), 'hex').toString('base64');
  }
  return JSON.stringify(read);
}
