import type { ReservedSql, Sql } from 'postgres';
import { Pool } from 'tarn';

/** A connection that one transaction at a time has to itself. */
export interface Line {
  readonly sql: ReservedSql;
  /** Rejects once the connection is lost, whatever the driver makes of the statements that were on their way. */
  readonly lost: Promise<never>;
}

const HALF_AN_HOUR = 1_800_000;
const SIX_SECONDS = 6_000;

/** Opens a client of the driver's with one connection at most. */
type Open = (told: { onclose: () => void }) => Sql;

/**
 * Lines, `max` at most, opened when they are needed; the longest unused is closed after half an hour.
 *
 * The driver has a pool of its own whose `reserve()` cannot be relied on when connections close (3.4.9): whoever waits
 * may be forgotten, and a connection that opens for somebody who gave up is never used again, so that a short outage
 * could leave every request waiting for ever (db/lines.test.ts). Here each client has one connection, it is reserved
 * once, and a client whose connection closed is never asked again.
 */
export function openLines(open: Open, max: number): Pool<Line> {
  const closed = new WeakSet<Line>();
  const clients = new WeakMap<Line, Sql>();
  return new Pool<Line>({
    min: 0,
    max,
    propagateCreateError: true,
    acquireTimeoutMillis: 4 * SIX_SECONDS,
    createTimeoutMillis: SIX_SECONDS,
    idleTimeoutMillis: HALF_AN_HOUR,
    reapIntervalMillis: 60_000,
    validate: (line) => !closed.has(line),
    async create() {
      let line: Line | undefined;
      let lose: (failure: Error) => void = () => {};
      const lost = new Promise<never>((_, reject) => {
        lose = reject;
      });
      lost.catch(() => {}); // nobody may be listening
      const client = open({
        onclose() {
          if (line) closed.add(line);
          lose(Object.assign(new Error('The connection was lost.'), { code: 'CONNECTION_LOST' }));
        },
      });
      try {
        const sql = await Promise.race([client.reserve(), lost]);
        line = { sql, lost };
        clients.set(line, client);
        return line;
      } catch (failure) {
        void client.end();
        throw failure;
      }
    },
    // Not waited for: an end that the server never answers keeps nobody.
    destroy: (line) => void clients.get(line)?.end({ timeout: 5 }),
  });
}
