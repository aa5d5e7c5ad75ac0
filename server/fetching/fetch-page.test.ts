import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from './body';
import { fetchPage } from './fetch-page';
import type { Network } from './network';

const PUBLIC = '93.184.216.34';
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/**
 * A small internet: every name has the addresses given, and whoever dials a checked address reaches the one server of
 * the test. What was dialled is kept.
 */
async function anInternet(answer: RequestListener, names: Record<string, string[]> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  open.push(server);
  await new Promise((ready) => server.once('listening', ready));
  const dialled: string[] = [];
  const network: Network = {
    resolve: async (host) => names[host] ?? [PUBLIC],
    dial: (address, port) => {
      dialled.push(`${address}:${port}`);
      return connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
    },
  };
  return { network, dialled };
}
const says =
  (html: string, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  };
const leadsTo =
  (where: Record<string, string>): RequestListener =>
  ({ url = '' }, response) => {
    const location = where[url];
    if (location) response.writeHead(302, { location }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${url}</p>`);
  };

test('a page is read, and asked for without cookies or a word of where we come from', async () => {
  let asked: IncomingMessage['headers'] = {};
  const { network, dialled } = await anInternet((request, response) => {
    asked = request.headers;
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end('<h1>Keeper</h1>');
  });
  expect(await fetchPage('http://jobs.example.org/1?a=b#c', { network })).toEqual({
    ok: true,
    page: { url: 'http://jobs.example.org/1?a=b', html: '<h1>Keeper</h1>' },
  });
  expect(dialled).toEqual([`${PUBLIC}:80`]);
  expect(asked).toMatchObject({ host: 'jobs.example.org', 'user-agent': expect.stringContaining('Onward') });
  expect(Object.keys(asked)).not.toEqual(expect.arrayContaining(['cookie']));
  expect(asked.referer).toBeUndefined();
});

describe('an internal address is never dialled', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://inside.example.org/',
    'http://both.example.org/',
  ])('%s', async (link) => {
    const names = { 'inside.example.org': ['10.1.2.3'], 'both.example.org': [PUBLIC, '192.168.0.1'] };
    const { network, dialled } = await anInternet(says('secret'), names);
    expect(await fetchPage(link, { network })).toEqual({ ok: false, reason: 'link-internal' });
    expect(dialled).toEqual([]);
  });

  test('not by way of a public page either, however it says so', async () => {
    const { network, dialled } = await anInternet(
      leadsTo({ '/a': 'http://inside.example.org/', '/b': '//127.0.0.1/', '/c': 'http://[fd00::1]/' }),
      { 'inside.example.org': ['172.16.0.9'] },
    );
    for (const way of ['a', 'b', 'c'])
      expect(await fetchPage(`http://x.example.org/${way}`, { network })).toEqual({
        ok: false,
        reason: 'link-internal',
      });
    expect(dialled).toEqual([`${PUBLIC}:80`, `${PUBLIC}:80`, `${PUBLIC}:80`]);
  });

  test('nor by a name that answers differently the second time: there is no second time', async () => {
    const answers = [[PUBLIC], ['127.0.0.1']];
    const { network, dialled } = await anInternet(says('once'));
    const turning = { ...network, resolve: async () => answers.shift() ?? [] };
    expect(await fetchPage('http://turning.example.org/', { network: turning })).toMatchObject({ ok: true });
    expect(dialled).toEqual([`${PUBLIC}:80`]);
  });

  test('and the internet itself answers so to what is ours', async () => {
    expect(await fetchPage('http://localhost/')).toEqual({ ok: false, reason: 'link-internal' });
  });
});

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://example.org:22/',
  'https://example.org:8443/',
  'http://ann:secret@example.org/',
  'http://',
  `http://example.org/${'x'.repeat(2000)}`,
])('%s is not asked for', async (link) => {
  const { network, dialled } = await anInternet(says(''));
  expect(await fetchPage(link, { network })).toEqual({ ok: false, reason: 'link-unfit' });
  expect(dialled).toEqual([]);
});

describe('turns', () => {
  test('are followed five times, also where they name a part of an address', async () => {
    const { network } = await anInternet(
      leadsTo({ '/0': '1', '/1': '/2', '/2': '/3', '/3': '/4', '/4': '/5' }),
    );
    expect(await fetchPage('http://x.example.org/0', { network })).toEqual({
      ok: true,
      page: { url: 'http://x.example.org/5', html: '<p>/5</p>' },
    });
  });

  test('in a circle end', async () => {
    const { network, dialled } = await anInternet(leadsTo({ '/': '/' }));
    expect(await fetchPage('http://x.example.org/', { network })).toEqual({
      ok: false,
      reason: 'page-unreachable',
    });
    expect(dialled).toHaveLength(6);
  });

  test('to another port or scheme are refused', async () => {
    const { network } = await anInternet(
      leadsTo({ '/a': 'http://x.example.org:6379/', '/b': 'file:///etc' }),
    );
    for (const way of ['a', 'b'])
      expect(await fetchPage(`http://x.example.org/${way}`, { network })).toMatchObject({
        reason: 'link-unfit',
      });
  });
});

describe('what is too much', () => {
  const endless = (write: (response: ServerResponse) => void): RequestListener => {
    return (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => write(response), 5);
      response.once('close', () => clearInterval(timer));
    };
  };

  test('a page that drips for ever ends with the time', async () => {
    const { network } = await anInternet(endless((response) => response.write('.')));
    expect(await fetchPage('http://x.example.org/', { network, deadlineMs: 200 })).toEqual({
      ok: false,
      reason: 'page-slow',
    });
  });

  test('so does one that says nothing, and a name that nobody answers for', async () => {
    const { network } = await anInternet(() => {});
    const slow = { ok: false, reason: 'page-slow' };
    expect(await fetchPage('http://x.example.org/', { network, deadlineMs: 100 })).toEqual(slow);
    const silent = { ...network, resolve: () => new Promise<string[]>(() => {}) };
    expect(await fetchPage('http://x.example.org/', { network: silent, deadlineMs: 100 })).toEqual(slow);
  });

  test('a page that streams for ever ends with its size, and its connection with it', async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    const chunk = 'x'.repeat(200_000);
    const { network } = await anInternet((request, response) => {
      isClosed = new Promise((closed) => response.once('close', closed));
      endless((one) => one.write(chunk))(request, response as never);
    });
    expect(await fetchPage('http://x.example.org/', { network })).toEqual({
      ok: false,
      reason: 'page-large',
    });
    await isClosed;
  });

  test('fifty megabytes are refused by their own word', async () => {
    const { network } = await anInternet(says('', { 'content-length': '50000000' }));
    expect(await fetchPage('http://x.example.org/', { network })).toMatchObject({ reason: 'page-large' });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(60_000_000))],
  ])('a small %s that unpacks to very much is not unpacked', async (packing, bytes) => {
    const { network } = await anInternet((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': packing }).end(bytes);
    });
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    expect(await fetchPage('http://x.example.org/', { network })).toMatchObject({ reason: 'page-large' });
  });
});

describe('what is read', () => {
  const fetched = async (bytes: Buffer, headers: Record<string, string>) => {
    const { network } = await anInternet((_, response) => {
      response.writeHead(200, headers).end(bytes);
    });
    const answer = await fetchPage('http://x.example.org/', { network });
    return answer.ok ? answer.page.html : answer.reason;
  };

  test.each([
    ['its header', Buffer.from('Zo\xeb', 'latin1'), { 'content-type': 'text/html; charset=ISO-8859-1' }],
    ['itself', Buffer.from('<meta charset="windows-1252">Zo\xeb', 'latin1'), { 'content-type': 'text/html' }],
    ['its mark', Buffer.from('\ufeffZoë', 'utf16le'), { 'content-type': 'text/html; charset=utf-8' }],
    ['a wrong name', Buffer.from('Zoë'), { 'content-type': 'text/html; charset=nonsense' }],
    ['nobody, and it is none', Buffer.from('Zo\xeb', 'latin1'), { 'content-type': 'text/html' }],
    ['nobody', Buffer.from('Zoë'), {}],
  ])('in the letters that %s says', async (_, bytes, headers) => {
    expect(await fetched(bytes, headers)).toMatch(/Zoë$/);
  });

  test('packed pages are unpacked', async () => {
    const html = { 'content-type': 'text/html' };
    expect(await fetched(gzipSync('Zoë'), { ...html, 'content-encoding': 'gzip' })).toBe('Zoë');
    expect(await fetched(brotliCompressSync('Zoë'), { ...html, 'content-encoding': 'br' })).toBe('Zoë');
    expect(await fetched(Buffer.from('no gzip'), { ...html, 'content-encoding': 'gzip' })).toBe(
      'page-unreachable',
    );
    expect(await fetched(Buffer.from('x'), { ...html, 'content-encoding': 'zstd' })).toBe('page-no-text');
  });

  test.each(['application/pdf', 'image/png', 'application/json'])('%s is no page', async (type) => {
    expect(await fetched(Buffer.from('x'), { 'content-type': type })).toBe('page-no-text');
  });
});

test.each([
  [404, 'page-gone'],
  [410, 'page-gone'],
  [401, 'page-closed'],
  [403, 'page-closed'],
  [429, 'page-closed'],
  [999, 'page-closed'],
  [500, 'page-unreachable'],
  [304, 'page-unreachable'],
])('status %i is %s', async (status, reason) => {
  const { network } = await anInternet((_, response) => void response.writeHead(status).end());
  expect(await fetchPage('http://x.example.org/', { network })).toEqual({ ok: false, reason });
});

describe('what does not answer', () => {
  test('a name without an address, a closed door, a broken word: each is said, none is thrown', async () => {
    const { network } = await anInternet((_, response) => void response.socket?.end('nonsense\r\n\r\n'));
    const unreachable = { ok: false, reason: 'page-unreachable' };
    const nameless = { ...network, resolve: async () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await fetchPage('http://x.example.org/', { network: nameless })).toEqual(unreachable);
    const closed = { ...network, dial: () => connect({ host: '127.0.0.1', port: 1 }) };
    expect(await fetchPage('http://x.example.org/', { network: closed })).toEqual(unreachable);
    expect(await fetchPage('http://x.example.org/', { network })).toEqual(unreachable);
    expect(await fetchPage('https://x.example.org/', { network })).toEqual(unreachable);
  });

  test('nor does one that wants to speak something else', async () => {
    const turns = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
    const { network } = await anInternet((_, response) => void response.socket?.write(turns));
    expect(await fetchPage('http://x.example.org/', { network })).toEqual({
      ok: false,
      reason: 'page-unreachable',
    });
  });

  test('a dead address of several costs only a try', async () => {
    const { network, dialled } = await anInternet(says('here'), {
      'two.example.org': ['93.184.216.1', PUBLIC],
    });
    const half = {
      ...network,
      dial: (address: string, port: number) =>
        address === PUBLIC ? network.dial(address, port) : connect({ host: '127.0.0.1', port: 1 }),
    };
    expect(await fetchPage('http://two.example.org/', { network: half })).toMatchObject({ ok: true });
    expect(dialled).toEqual([`${PUBLIC}:80`]);
  });
});
