import type { ReservedSql, Sql } from 'postgres';
import { parse } from 'postgres-array';
import { Pool } from 'tarn';
import { hasOwnBackend, oftenAsked, planForShortReads, sendTextAsItIs } from './prepared';

/** A connection that one transaction at a time has to itself. */
export interface Line {
  /** Throws what it was lost by, once it was. */
  readonly sql: ReservedSql;
  /** Whether it may still be handed out. */
  readonly isFresh: () => boolean;
  /**
   * Settles as the work does, or rejects as soon as the connection is lost, whatever the driver makes of the statements
   * that were on their way. Nothing of it is kept once it is over.
   */
  readonly unlessLost: <T>(work: Promise<T>) => Promise<T>;
  /** Nobody gets it any more. */
  readonly close: () => void;
}

const HALF_AN_HOUR = 1_800_000;
const AN_HOUR = 2 * HALF_AN_HOUR;
const SIX_SECONDS = 6_000;

/** Opens a client of the driver's with one connection at most, which asks for no types (`learnArrays`). */
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
  return new Pool<Line>({
    min: 0,
    max,
    propagateCreateError: true,
    acquireTimeoutMillis: 2 * SIX_SECONDS,
    createTimeoutMillis: SIX_SECONDS,
    idleTimeoutMillis: HALF_AN_HOUR,
    reapIntervalMillis: 60_000,
    create: () => openLine(open),
    validate: (line) => line.isFresh(),
    destroy: (line) => line.close(),
  });
}

async function openLine(open: Open): Promise<Line> {
  let end = performance.now() + AN_HOUR;
  let failure: Error | undefined;
  // Not one promise to race against: it would keep the answer of every transaction for as long as the line is up.
  const waiting = new Set<(failure: Error) => void>();
  const client = open({
    onclose() {
      failure = Object.assign(new Error('The connection was lost.'), { code: 'CONNECTION_LOST' });
      for (const tell of waiting) tell(failure);
    },
  });
  const unlessLost = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (failure) reject(failure);
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  try {
    await unlessLost(learnArrays(client));
    sendTextAsItIs(client);
    const isDirect = await unlessLost(hasOwnBackend(client));
    if (isDirect) await unlessLost(planForShortReads(client));
    // The connection is open and free, so there is nothing to wait for.
    const sql = await client.reserve();
    const { unsafe } = sql;
    // The driver would write to a socket that is gone, and end the process.
    const isNamed = isDirect ? oftenAsked() : () => false;
    sql.unsafe = ((text, values, options) => {
      if (failure) throw failure;
      return unsafe(text, values, { ...options, prepare: Boolean(options) && isNamed(text) });
    }) as typeof unsafe;
    return {
      sql,
      // What a server keeps for a connection only grows, and behind one address there may be another server by now.
      isFresh: () => !failure && performance.now() < end,
      unlessLost,
      close() {
        end = 0;
        // Not waited for: an end that the server never answers keeps nobody.
        void client.end({ timeout: 5 });
      },
    };
  } catch (failed) {
    void client.end();
    throw failed;
  }
}

/**
 * Teaches a client to read arrays of every type of this database. The driver would ask for the same by itself, but what
 * goes wrong there goes wrong where nobody can catch it, and ends the process.
 */
async function learnArrays(client: Sql): Promise<void> {
  const types = await client.unsafe<{ array: number; element: number }[]>(
    `select oid as array, typelem as element from pg_type where typcategory = 'A' and typelem <> 0`,
  );
  const { parsers } = client.options as unknown as { parsers: Record<number, (text: string) => unknown> };
  for (const { array, element } of types) {
    const one = parsers[element];
    parsers[array] ??= (text) => (one ? parse(text, one) : parse(text));
  }
}
