import net from 'node:net';
import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js';
import postgres, { type ReservedSql, type Sql } from 'postgres';
import type { Pool } from 'tarn';
import { type Line, openLines } from './lines';
import { oneTrip } from './one-trip';

/** Drizzle over one open transaction. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

const dialect = new PgDialect({ casing: 'snake_case' });

/** Survives the module reloads of `next dev`, which would otherwise leave a pool behind at each save. */
const kept = globalThis as typeof globalThis & {
  onwardSql?: Sql;
  onwardReplicaSql?: Sql;
  onwardLines?: WeakMap<Sql, Pool<Line>>;
};
/** Beside it, since each bundle of Next's has a copy of this module. */
kept.onwardLines ??= new WeakMap();
const linesOf = kept.onwardLines;

/**
 * The pool of the app's role, opened at first use so that a build needs no database. Its address is read here and not
 * in `server/config.ts`, which db may not import; the start has checked it by then.
 */
export function pool(): Sql {
  const url = process.env.DATABASE_URL;
  if (!kept.onwardSql && !url) throw new Error('DATABASE_URL is not set: run the app with `npm start`.');
  kept.onwardSql ??= openPool(url as string, 10);
  return kept.onwardSql;
}

/** What every transaction says first, where the address signs in as the tables' owner: whose powers it takes. */
export function roleStatement(role = process.env.ONWARD_DATABASE_ROLE): string {
  return role ? `; set local role "${role.replaceAll('"', '""')}"` : '';
}

/** A pool of at most `max` lines, and as many connections for what is no transaction; `end` closes both. */
export function openPool(url: string, max: number): Sql {
  const sql = openClient(url, { max });
  const lines = openLines(
    (told) => openClient(url, { max: 1, fetch_types: false, max_lifetime: null, prepare: true, ...told }),
    max,
  );
  linesOf.set(sql, lines);
  const end = sql.end.bind(sql);
  sql.end = async (options) => void (await Promise.all([lines.destroy(), end(options)]));
  return sql;
}

/** The lines on which the app's transactions travel. */
export const lines = (): Pool<Line> => linesOf.get(pool()) as Pool<Line>;

/** Those to the replica that coaches' pages may be read from; undefined where none is configured. */
export function replicaLines(): Pool<Line> | undefined {
  const url = process.env.DATABASE_REPLICA_URL;
  if (!kept.onwardReplicaSql && !url) return undefined;
  kept.onwardReplicaSql ??= openPool(url as string, 10);
  return linesOf.get(kept.onwardReplicaSql);
}

function openClient(url: string, own: Partial<postgres.Options<Record<string, never>>>): Sql {
  const sql = postgres(url, {
    prepare: false, // PgBouncer's transaction mode knows no prepared statements; a line finds out (db/prepared.ts)
    connect_timeout: 5,
    socket: atOnce,
    onnotice() {},
    ...own,
  } as postgres.Options<Record<string, never>>);
  drizzle(sql); // lets Drizzle's columns, not the driver, read dates
  return sql;
}

/**
 * A socket that sends at once. The driver leaves Nagle's algorithm on: what does not fit its first packet of 1 kB would
 * wait for the server's answer to that, and a pipelined page would be two round trips after all.
 */
function atOnce({ host, port, path }: { host: string[]; port: number[]; path?: string }): net.Socket {
  const socket = path ? net.connect(path) : net.connect(port[0] ?? 5432, host[0]);
  return inOneWrite(socket.setNoDelay(true));
}

/** The driver writes whenever it has 1 kB: what is asked in the same turn leaves together, and wakes Postgres once. */
function inOneWrite(socket: net.Socket): net.Socket {
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
  let isGathering = false;
  socket.write = (...given: unknown[]) => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      process.nextTick(() => {
        isGathering = false;
        socket.uncork();
      });
    }
    return write(...given);
  };
  return socket;
}

/** Drizzle for the connection of one transaction; each of its statements is one message. */
export function onConnection(connection: ReservedSql): Database {
  const session = new PostgresJsSession(oneTrip(connection) as never, dialect, undefined, {});
  return new PgDatabase(dialect, session as never, undefined) as unknown as Database;
}

/** Drizzle to build statements with; from here none can be sent. */
export const toBuildWith = (): Database => onConnection({} as ReservedSql);
