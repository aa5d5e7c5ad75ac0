// The app's process. It listens to its parent rather than to the terminal, so that Ctrl-C lets it drain first, and
// ends with its parent, so that a killed start leaves no server behind.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import next from 'next';
import { compressPages } from './serve/compressed.mjs';
import { securityHeaders } from './serve/headers.mjs';

const DRAIN_MS = 10_000;
// A reader of the log that goes away is no reason to fail: each failed line would be told of in another that fails.
for (const log of [process.stdout, process.stderr]) log.on('error', () => {});
const hostname = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const isSecure = (process.env.ONWARD_URL ?? '').startsWith('https:');

// What a request carries from its action to its page, and from its page to here (server/request-store.ts). On
// globalThis, because Next's bundle has a copy of every module of its own.
globalThis.onwardRequest ??= new AsyncLocalStorage();

const app = next({ dev: false, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
// What a phone shares comes in the address, title, link and text, and once more in that of the sign-in on its way.
const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
  const store = { path: request.url ?? '/' };
  if (request.method === 'TRACE') return void response.writeHead(405).end(); // it would tell a page its own cookies
  request.headers['x-onward-peer'] = request.socket.remoteAddress ?? ''; // never the caller's word
  safeHeaders(request, response);
  compressPages(request, response);
  honestStatus(request, response, store);
  globalThis.onwardRequest.run(store, () => void handle(request, response));
});

/** Next finds the nonce in the request's own policy, and marks its scripts with it; nobody else's word is passed on. */
function safeHeaders(request, response) {
  const headers = securityHeaders({
    nonce: randomBytes(16).toString('base64'),
    isSecure,
    path: request.url,
  });
  request.headers['content-security-policy'] = headers['Content-Security-Policy'];
  delete request.headers['content-security-policy-report-only'];
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Where others use the computer too, nothing of a page may stay in the browser (lib/offline/rules.ts). */
const isSharedComputer = ({ headers }) => /(^|; )(__Host-)?onward\.shared=/.test(headers.cookie ?? '');

/**
 * A page can't set its status in Next, nor say whose it is; this applies what it left in the request's store when the
 * headers go out.
 */
function honestStatus(request, response, store) {
  const isRouter = request.headers.rsc ?? request.headers['next-action']; // Next's own client takes 200 only
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => {
    if (store.whose && !isSharedComputer(request)) sayWhose(request, response, store.whose);
    return writeHead(status === 200 && !isRouter ? (store.status ?? status) : status, ...rest);
  };
}

/** To the service worker by a header, and to the page's scripts by a cookie, which opens nothing. */
function sayWhose(request, response, whose) {
  response.setHeader('x-onward-whose', whose);
  const cookie = `${isSecure ? '__Host-' : ''}onward.whose=${whose}`;
  if (request.headers.cookie?.split('; ').includes(cookie)) return;
  response.appendHeader(
    'set-cookie',
    `${cookie}; Path=/; Max-Age=34560000; SameSite=Lax${isSecure ? '; Secure' : ''}`,
  );
}

server.once('error', (failure) => {
  process.send?.({ failed: failure.code ?? failure.message }, () => process.exit(1));
});
server.listen(port, hostname, () => process.send?.({ ready: true }));

let isDraining = false;
function drain() {
  if (isDraining) return;
  isDraining = true;
  server.close(async () => {
    await app.close();
    process.exit(0);
  });
  setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
}

process.on('message', (message) => message === 'drain' && drain());
process.on('disconnect', drain);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
