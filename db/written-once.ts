import {
  Column,
  type DriverValueDecoder,
  is,
  type Placeholder,
  type Query,
  SQL,
  Subquery,
  sql,
} from 'drizzle-orm';
import type { PgSession } from 'drizzle-orm/pg-core';
import { type Database, toBuildWith } from './client';
import type { OneOwner } from './scope';
import type { Reading } from './transaction';

/** A select that is finished. */
interface Select<Row> {
  prepare(name: string): { execute(): Promise<Row[]>; getQuery(): Query };
}
type Prepare = PgSession['prepareQuery'];
type Fields = NonNullable<Parameters<Prepare>[1]>;
/** What Drizzle has worked out of a select: kept on what it prepares, and not in its types. */
interface Written {
  readonly query: Query;
  readonly fields: Fields;
  readonly joinsNotNullableMap: unknown;
  /** Makes rows of the driver's values; undefined where Drizzle does. */
  readonly read: Parameters<Prepare>[4];
}
type Write<Given extends readonly unknown[], Statement> = (
  tx: Reading<OneOwner>,
  ...given: Given
) => Statement;
/** What a read takes, and what it answers. */
type Read<Given extends readonly unknown[], Row> = (tx: Reading<OneOwner>, ...given: Given) => Promise<Row[]>;
type Given = readonly (string | number)[];

/**
 * A read whose statement is the same for every owner and id: Drizzle writes it at the first call, and later ones only fill
 * in whose rows and which. To write one takes it a quarter of a millisecond, which is what Postgres needs to answer it
 * (docs/decisions/statements-are-written-once.md).
 * @param write the select. What it is given stands for values that are not known yet: they may become parameters, and
 * nothing may depend on them. Of the scope there is only the owner, so a read that asks who looks can't be written once.
 */
export function writtenOnce<Row, G extends Given>(write: Write<G, Select<Row>>): Read<G, Row> {
  let written: Written | undefined;
  return async ({ scope, db }, ...given) => {
    written ??= statementOf(write);
    const { query, fields, joinsNotNullableMap, read } = written;
    const asked = db._.session.prepareQuery(query, fields, undefined, true, read);
    Object.assign(asked, { joinsNotNullableMap });
    return asked.execute(valuesOf(scope.owner, given)) as Promise<Row[]>;
  };
}

/** The same for a statement that is spelled out: its rows come as the driver reads them, and by the names that it gives. */
export function spelledOnce<Row, G extends Given>(write: Write<G, SQL>): Read<G, Row> {
  const ask = spelledFor<Row, G>(write, write.length - 1);
  return ({ scope, db }, ...given) => ask(db, scope.owner, ...given);
}

/**
 * The same for whoever else's rows it is about: a coach's, by their account.
 * @param n how many values it is written without.
 */
export function spelledFor<Row, G extends Given>(
  write: Write<G, SQL>,
  n: number,
): (db: Database, owner: string, ...given: G) => Promise<Row[]> {
  let query: Query | undefined;
  return async (db, owner, ...given) => {
    query ??= toBuildWith()
      .execute(write(...unknown<G>(n)))
      .getQuery();
    const asked = db._.session.prepareQuery(query, undefined, undefined, false);
    return asked.execute(valuesOf(owner, given)) as Promise<Row[]>;
  };
}

const nth = (n: number) => `given${n}`;

const valuesOf = (owner: string, given: Given) => ({
  ...Object.fromEntries(given.map((value, n) => [nth(n), value])),
  owner,
});

/** What a statement is written with: nobody's rows, and so many values that are not known yet. */
function unknown<G extends Given>(n: number): [Reading<OneOwner>, ...G] {
  const given = Array.from({ length: n }, (_, at) => later(nth(at)));
  return [{ scope: OWNER, db: toBuildWith() }, ...(given as unknown as G)];
}

function statementOf<Row, G extends Given>(write: Write<G, Select<Row>>): Written {
  const prepared = write(...unknown<G>(write.length - 1)).prepare('once');
  const { fields, joinsNotNullableMap } = prepared as unknown as Omit<Written, 'query' | 'read'>;
  return { query: prepared.getQuery(), fields, joinsNotNullableMap, read: readerOf(fields) };
}

/** Drizzle asks of each value of each row what class its column is of: for rows without rows in them, once is enough. */
function readerOf(fields: Fields): Written['read'] {
  if (fields.some(({ path }) => path.length > 1)) return undefined;
  const columns = fields.map(({ path: [name = ''], field }) => ({ name, decoder: decoderOf(field) }));
  return (rows) =>
    rows.map((values) => {
      const row: Record<string, unknown> = {};
      for (const [at, { name, decoder }] of columns.entries())
        row[name] = values[at] === null ? null : decoder.mapFromDriverValue(values[at]);
      return row;
    });
}

function decoderOf(field: Fields[number]['field']): DriverValueDecoder<unknown, unknown> {
  if (is(field, Column)) return field;
  const read = is(field, SQL) ? field : is(field, Subquery) ? field._.sql : field.sql;
  return (read as unknown as { decoder: DriverValueDecoder<unknown, unknown> }).decoder;
}

/** Stands for a value. As text it would be written into the statement, of all owners the first one's. */
function later(name: string): Placeholder {
  return Object.assign(sql.placeholder(name), {
    toString() {
      throw new Error('A statement that is written once knows no values: let them be parameters.');
    },
  });
}

const OWNER = new Proxy({ owner: later('owner') } as unknown as OneOwner, {
  get(scope, name) {
    if (name === 'owner') return scope.owner;
    throw new Error(`A statement that is written once knows no ${String(name)} of whoever looks.`);
  },
});
