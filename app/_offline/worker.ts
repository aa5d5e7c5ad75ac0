import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  NetworkOnly,
  Serwist,
  StaleWhileRevalidate,
} from 'serwist';
import {
  besideOf,
  DAILY,
  FILES,
  filesNamedIn,
  isFile,
  isWayIn,
  MAIN,
  mayKeep,
  PAGES,
  readsItself,
  WHOSE,
} from '@/lib/offline/rules';

/**
 * The service worker: keeps the pages that may be read without a network (`lib/offline/rules.ts`), each with what it is
 * drawn with, and shows them when the network does not answer. Only what the server marks as somebody's own is kept, of
 * one account at a time; nothing that is sent passes through here. Built beside the app (`scripts/build/worker.ts`) and
 * served at `/sw.js`.
 */
declare const self: Worker;

/** As much of a worker's world as is used here: its own library of types contradicts that of pages. */
interface Worker {
  readonly location: Location;
  addEventListener(type: 'install', heard: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', heard: (event: Lasting & { readonly request: Request }) => void): void;
  addEventListener(type: 'message', heard: (event: Lasting & MessageEvent) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

const OFFLINE = '/offline';
/** Drawn on every page. */
const PICTURES = ['/icons.svg', '/icon.svg', '/icon-192.png'];
/** Notes of the worker's own, among the pages. */
const OWNER = '/.whose';
const FETCHED = '/.fetched';
const KEPT_AT = 'x-onward-kept-at';
const SECONDS = 4;
/** For a page that is kept nowhere, longer than a slow network needs. */
const MOST_SECONDS = 30;
/** For what a page asks on its way to the next one: without it, that one is opened as a page of its own. */
const ON_THE_WAY_SECONDS = 10;

/** What a window shows that shows a kept page: when it was kept, and whether it is another than was asked for. */
const shown = new Map<string, { keptAt: string; isNearest: boolean }>();

/** Counts how often everything went, so that nothing that was on its way then comes in behind. */
let wiped = 0;
let turn: Promise<unknown> = Promise.resolve();

/** One after the other: what is being put in while everything goes would stay. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

function wipe(): Promise<boolean> {
  wiped += 1;
  return inTurn(() => caches.delete(PAGES));
}

/** Whose pages are kept. Somebody else's go first. */
async function keepOnlyOf(whose: string): Promise<void> {
  const before = await (await caches.open(PAGES)).match(OWNER);
  if (before && (await before.text()) !== whose) {
    wiped += 1;
    await caches.delete(PAGES);
  }
  await (await caches.open(PAGES)).put(OWNER, new Response(whose));
}

/** What is to be kept of an answer: a copy that says when; nothing of an answer that is nobody's. */
async function copyOf(answer: Response): Promise<Response | null> {
  const whose = answer.headers.get(WHOSE);
  if (!whose || answer.status !== 200 || answer.redirected) return null;
  await keepOnlyOf(whose);
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, new Date().toISOString());
  return new Response(answer.body, { status: 200, headers });
}

/** Sees to it that what a page is drawn with is there as well: it was loaded before anybody could keep it. */
async function keepFilesOf(page: Response): Promise<void> {
  const files = await caches.open(FILES);
  const missing = filesNamedIn(await page.text());
  await Promise.all(
    missing.map(async (file) => {
      if (!(await files.match(file))) await files.add(file).catch(() => {});
    }),
  );
}

/** What stands before Onward and cannot reach it answers in its place: that is nobody's answer. */
function notOfUs({ status, headers }: Response): boolean {
  return [502, 503, 504].includes(status) && !headers.has('content-security-policy');
}

const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: SECONDS,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (notOfUs(response)) throw new Error('Onward did not answer.');
        return response;
      },
      cacheWillUpdate: ({ response }) => copyOf(response),
      cacheDidUpdate: ({ request, newResponse, event }) => {
        event.waitUntil(keepFilesOf(newResponse.clone()).then(() => keepBeside(request.url)));
      },
      cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) =>
        noted(cachedResponse, event, request),
      handlerDidError: async ({ request, event }) =>
        (await noted(await nearest(request), event, request)) ??
        (await caches.match(OFFLINE, { cacheName: FILES })),
    },
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 14 * 86_400, purgeOnQuotaError: true }),
  ],
});

/** The same page with nothing asked for. Never one that was asked for something else: it may be about somebody else. */
const nearest = (request: Request) =>
  caches.match(new URL(request.url).pathname, { cacheName: PAGES, ignoreVary: true });

async function noted<R extends Response | undefined>(kept: R, event: object, { url }: Request): Promise<R> {
  const keptAt = kept?.headers.get(KEPT_AT);
  if (keptAt && 'resultingClientId' in event) {
    const exact = await caches.match(url, { cacheName: PAGES, ignoreVary: true });
    shown.set(String(event.resultingClientId), { keptAt, isNearest: !exact && !readsItself(url) });
  }
  return kept;
}

const otherPages = new NetworkOnly({
  networkTimeoutSeconds: MOST_SECONDS,
  plugins: [
    {
      fetchDidSucceed: async ({ request, response }) => {
        if (notOfUs(response)) throw new Error('Onward did not answer.');
        if (isWayIn(new URL(request.url).pathname) && response.ok) await wipe();
        return response;
      },
      handlerDidError: () => caches.match(OFFLINE, { cacheName: FILES }),
    },
  ],
});

const isOurs = (url: URL) => url.origin === self.location.origin;
const worker = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, url }) => request.mode === 'navigate' && isOurs(url) && mayKeep(url.pathname),
      handler: pages,
    },
    { matcher: ({ request, url }) => request.mode === 'navigate' && isOurs(url), handler: otherPages },
    {
      matcher: ({ request, url }) => isOurs(url) && request.headers.has('rsc'),
      handler: new NetworkOnly({ networkTimeoutSeconds: ON_THE_WAY_SECONDS }),
    },
    {
      matcher: ({ url }) => isOurs(url) && isFile(url.pathname),
      handler: new CacheFirst({
        cacheName: FILES,
        plugins: [new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true })],
      }),
    },
    {
      matcher: ({ url }) => isOurs(url) && PICTURES.includes(url.pathname),
      handler: new StaleWhileRevalidate({ cacheName: FILES }),
    },
  ],
});

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

/** What is shown where nothing is kept. */
async function keepShell(): Promise<void> {
  const files = await caches.open(FILES);
  await files.addAll([OFFLINE, ...PICTURES]);
  const shell = await files.match(OFFLINE);
  if (shell) await keepFilesOf(shell);
}

/** Leaving wipes what was kept and what waits, also where a browser knows no `Clear-Site-Data`; the request goes its way. */
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'POST' || new URL(url).pathname !== '/sign-out') return;
  indexedDB.deleteDatabase('onward-waiting');
  event.waitUntil(wipe());
});

self.addEventListener('message', (event) => {
  const asking = event.source as { id?: string; postMessage?: (message: unknown) => void } | null;
  if (event.data === 'kept?' && asking?.id) asking.postMessage?.(shown.get(asking.id) ?? {});
  if (event.data === 'keep main') event.waitUntil(keepMain());
});

/** Fetches what belongs beside a page, where it is not there yet. */
async function keepBeside(address: string): Promise<void> {
  const path = besideOf(new URL(address).pathname);
  if (path && !(await caches.match(path, { cacheName: PAGES, ignoreVary: true }))) await keepPage(path);
}

/** Fetches a page and keeps it. @returns whether it was somebody's own: signed out, there is nothing to keep. */
async function keepPage(path: string): Promise<boolean> {
  const before = wiped;
  const answer = await fetch(path, { headers: { accept: 'text/html' } });
  const kept = await inTurn(async () => {
    const copy = wiped === before && (await copyOf(answer));
    if (copy) await (await caches.open(PAGES)).put(path, copy.clone());
    return copy;
  });
  if (!kept) return false;
  await keepFilesOf(kept);
  return true;
}

/** Fetches the main pages once a day, one after the other. */
async function keepMain(): Promise<void> {
  const kept = await caches.open(PAGES);
  const last = Number(await (await kept.match(FETCHED))?.text());
  if (Date.now() - last < DAILY) return;
  for (const path of MAIN) {
    if (!(await keepPage(path))) return;
  }
  await inTurn(async () => {
    const now = await caches.open(PAGES);
    // Everything may have gone since the last of them was kept.
    if (await now.match(OWNER)) await now.put(FETCHED, new Response(String(Date.now())));
  });
}

worker.addEventListeners();
