import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressPages } from './compressed.mjs';

const PAGE = `<p>${'Ørsted, and again. '.repeat(500)}</p>`;

/** What a browser is answered, as it came over the wire. */
async function answered(
  write: (response: ServerResponse) => void,
  { method = 'GET', accepts = 'gzip, deflate, br' } = {},
) {
  const server = http.createServer((request, response) => {
    compressPages(request, response);
    write(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        const asked = http.request(
          { port, host: '127.0.0.1', method, headers: { 'accept-encoding': accepts } },
          (answer) => {
            const parts: Buffer[] = [];
            answer.on('data', (part: Buffer) => parts.push(part));
            answer.on('end', () =>
              resolve({
                status: answer.statusCode,
                headers: answer.headers,
                body: Buffer.concat(parts),
              } as never),
            );
          },
        );
        asked.on('error', reject).end();
      },
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const inPieces = (response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.flushHeaders();
  response.write(PAGE.slice(0, 700));
  response.write(Buffer.from(PAGE.slice(700)));
  response.end();
};

test('a page that is written piece by piece comes compressed, and whole', async () => {
  const { headers, body } = await answered(inPieces);
  expect(headers['content-encoding']).toBe('gzip');
  expect(body.length).toBeLessThan(PAGE.length / 10);
  expect(gunzipSync(body).toString()).toBe(PAGE);
});

test('a page of known length says no length that is not its own any more', async () => {
  const { headers, body } = await answered((response) => {
    response.setHeader('Content-Type', 'text/x-component');
    response.setHeader('Content-Length', Buffer.byteLength(PAGE));
    response.end(PAGE);
  });
  expect(headers['content-length'] ?? String(body.length)).toBe(String(body.length));
  expect(gunzipSync(body).toString()).toBe(PAGE);
});

test('what is no page, and who takes nothing compressed, is left as it is', async () => {
  const sheet = await answered((response) => {
    response.setHeader('Content-Type', 'text/csv');
    response.end(PAGE);
  });
  const plain = ['identity', 'gzip;q=0', 'br, gzip; q=0.000, deflate'].map((accepts) =>
    answered(inPieces, { accepts }),
  );
  for (const { headers, body } of [sheet, ...(await Promise.all(plain))])
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, PAGE]);
});

test('what has no body has no encoding either', async () => {
  const unchanged = await answered((response) => {
    response.setHeader('Content-Type', 'text/html');
    response.statusCode = 304;
    response.end();
  });
  const head = await answered(inPieces, { method: 'HEAD' });
  for (const { headers, body } of [unchanged, head])
    expect([headers['content-encoding'], body.length]).toEqual([undefined, 0]);
});

test('how much somebody wants it compressed makes no difference', async () => {
  for (const accepts of ['gzip;q=0.1', 'gzip;q=1.0, identity', 'deflate;q=0, gzip'])
    expect((await answered(inPieces, { accepts })).headers['content-encoding']).toBe('gzip');
});

test('ended twice it comes once, and nothing is thrown', async () => {
  const failed: unknown[] = [];
  const { body } = await answered((response) => {
    response.on('error', (error) => failed.push(error));
    inPieces(response);
    response.end();
  });
  expect(gunzipSync(body).toString()).toBe(PAGE);
  expect(failed).toEqual([]);
});
