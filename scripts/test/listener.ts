import net from 'node:net';
import type { Sql } from 'postgres';
import { openPool, pool } from '@/db/client';
import { QUEUE_NAME } from '@/server/queue';

/** What passed on the way to Postgres since it was last set to nothing. */
export interface Heard {
  /** How often the conversation turned: what is sent without waiting for an answer is one. */
  turns: number;
  /** Statements, in the order in which they were sent. */
  statements: string[];
}
export interface Listener {
  /** The same address, by way of the listener. */
  readonly url: string;
  readonly heard: Heard;
  /** Forgets what was heard. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Stands between an app and Postgres, passes everything on and counts; what the queue of jobs asks is nobody's page.
 * @param holdMs how long each packet is held, as on a network: whatever is sent without waiting arrives within it.
 */
export async function listenBefore(url: string, holdMs = 0): Promise<Listener> {
  const target = new URL(url);
  const heard: Heard = { turns: 0, statements: [] };
  const sockets = new Set<net.Socket>();
  const server = net.createServer((app) => {
    const database = net.connect(Number(target.port || 5432), target.hostname);
    const read = statementsIn();
    let isTalking = false;
    let isQueue: boolean | undefined;
    app.on('data', (bytes) => {
      // What a connection is called stands in its first packet.
      isQueue ??= bytes.includes(QUEUE_NAME);
      if (!isTalking && !isQueue) heard.turns++;
      isTalking = true;
      if (!isQueue) heard.statements.push(...read(bytes));
      setTimeout(() => database.write(bytes), holdMs);
    });
    database.on('data', (bytes) => {
      isTalking = false;
      app.write(bytes);
    });
    for (const [one, other] of [
      [app, database],
      [database, app],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on('close', () => sockets.delete(one) && other.destroy()).on('error', () => {});
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as net.AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    heard,
    reset: () => void Object.assign(heard, { turns: 0, statements: [] }),
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}

/** What an app sends to Postgres while it does something. @param url where its Postgres is. */
export async function heardBy(url: string, doing: () => Promise<unknown>): Promise<Heard> {
  const kept = globalThis as { onwardSql?: Sql };
  const apps = pool();
  const listener = await listenBefore(url);
  kept.onwardSql = openPool(listener.url, 2);
  try {
    await doing();
    return { ...listener.heard };
  } finally {
    await kept.onwardSql.end({ timeout: 5 });
    kept.onwardSql = apps;
    await listener.close();
  }
}

const QUERY = 0x51; // 'Q', a simple query: its text
const PARSE = 0x50; // 'P', an extended one: its name, then its text
const BIND = 0x42; // 'B', which sends one, perhaps of before: a portal's name, then the statement's

/** Reads the messages of one connection's frontend as they come, in whatever pieces. The first has no type. */
function statementsIn(): (bytes: Buffer) => string[] {
  let rest = Buffer.alloc(0);
  let isStarted = false;
  const named = new Map<string, string>();
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const found: string[] = [];
    for (;;) {
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return found;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return found;
      const body = rest.subarray(head + 4, length);
      const texts = body.toString('utf8').split('\0');
      if (isStarted && rest[0] === QUERY) found.push(texts[0] ?? '');
      if (isStarted && rest[0] === PARSE) named.set(texts[0] ?? '', texts[1] ?? '');
      if (isStarted && rest[0] === BIND) found.push(named.get(texts[1] ?? '') ?? '');
      rest = rest.subarray(length);
      isStarted = true;
    }
  };
}
