import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  readonly url: string;
  /** Where it passes requests on to; changed while instances come and go. */
  readonly ports: number[];
  /** Sends everything to one of them from now on; undefined takes turns again. */
  only: (port: number | undefined) => void;
  readonly close: () => Promise<void>;
}

/** Shorter than instances keep a connection that is idle, so that none is closed just as it is used again. */
const IDLE_MS = 3_000;

/**
 * Takes turns between instances. One that does not listen is passed over, since nothing has reached it then; a request
 * that was on its way to one that died is answered by 502, and it is the sender's to send it again.
 */
export async function openBalancer(): Promise<Balancer> {
  const agent = new http.Agent({ keepAlive: true, timeout: IDLE_MS });
  const ports: number[] = [];
  let chosen: number | undefined;
  let turn = 0;
  const server = http.createServer(async (asked, answer) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part);
    const body = Buffer.concat(parts);
    const candidates = chosen ? [chosen] : ports.map((_, n) => ports[(turn + n) % ports.length] as number);
    turn++;
    for (const port of candidates) {
      if (await passOn(agent, port, asked, body, answer)) return;
    }
    answer.writeHead(502).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ports,
    only(port) {
      chosen = port;
    },
    close: () =>
      new Promise((closed) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** @returns whether the request has an answer now: false where nobody listened. */
function passOn(
  agent: http.Agent,
  port: number,
  { method, url, headers }: http.IncomingMessage,
  body: Buffer,
  answer: http.ServerResponse,
): Promise<boolean> {
  return new Promise((done) => {
    const onward = http.request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
      came.on('close', () => {
        if (!came.complete) answer.destroy();
        done(true);
      });
    });
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return done(false);
      if (!answer.headersSent) answer.writeHead(502).end();
      done(true);
    });
    onward.end(body);
  });
}
