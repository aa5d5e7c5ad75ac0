import { type Placeholder, type Query, sql } from 'drizzle-orm';
import type { PgSession } from 'drizzle-orm/pg-core';
import { toBuildWith } from './client';
import type { OneOwner } from './scope';
import type { Reading } from './transaction';

/** A select that is finished. */
interface Select<Row> {
  prepare(name: string): { execute(): Promise<Row[]>; getQuery(): Query };
}
/** What Drizzle has worked out of a select: kept on what it prepares, and not in its types. */
interface Written {
  readonly query: Query;
  readonly fields: Parameters<PgSession['prepareQuery']>[1];
  readonly joinsNotNullableMap: unknown;
}

/**
 * A read whose statement is the same for every owner and id: Drizzle writes it at the first call, and later ones only fill
 * in whose rows and which. To write one takes it a quarter of a millisecond, which is what Postgres needs to answer it
 * (docs/decisions/statements-are-written-once.md).
 * @param write the select. What it is given stands for values that are not known yet: they may become parameters, and
 * nothing may depend on them. Of the scope there is only the owner, so a read that asks who looks can't be written once.
 */
export function writtenOnce<Row, Given extends readonly (string | number)[]>(
  write: (tx: Reading<OneOwner>, ...given: Given) => Select<Row>,
): (tx: Reading<OneOwner>, ...given: Given) => Promise<Row[]> {
  let written: Written | undefined;
  return async ({ scope, db }, ...given) => {
    written ??= statementOf(write);
    const { query, fields, joinsNotNullableMap } = written;
    const asked = db._.session.prepareQuery(query, fields, undefined, true);
    Object.assign(asked, { joinsNotNullableMap });
    const values = Array.from({ length: write.length - 1 }, (_, n) => [nth(n), given[n]]);
    return asked.execute({ owner: scope.owner, ...Object.fromEntries(values) }) as Promise<Row[]>;
  };
}

const nth = (n: number) => `given${n}`;

function statementOf<Row, Given extends readonly unknown[]>(
  write: (tx: Reading<OneOwner>, ...given: Given) => Select<Row>,
): Written {
  const given = Array.from({ length: write.length - 1 }, (_, n) => later(nth(n)));
  const prepared = write({ scope: OWNER, db: toBuildWith() }, ...(given as unknown as Given)).prepare('once');
  const { fields, joinsNotNullableMap } = prepared as unknown as Omit<Written, 'query'>;
  return { query: prepared.getQuery(), fields, joinsNotNullableMap };
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
