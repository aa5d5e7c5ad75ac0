import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  NetworkOnly,
  Serwist,
  StaleWhileRevalidate,
} from 'serwist';
import { FILES, isFile, isWayIn, MOST_FILES, mayKeep, PAGES, readsItself } from '@/lib/offline/rules';
import {
  freshSince,
  keep,
  keepBeside,
  keepMain,
  keepOnlyOf,
  keepShell,
  OFFLINE,
  PICTURES,
  type Since,
  sinceNow,
  wipe,
} from './kept';

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

const SECONDS = 4;
/** For a page that is kept nowhere, longer than a slow network needs. */
const MOST_SECONDS = 30;
/** For what a page asks on its way to the next one: without it, that one is opened as a page of its own. */
const ON_THE_WAY_SECONDS = 10;

/** What a window shows that shows a kept page: when it was kept, and whether it is another than was asked for. */
const shown = new Map<string, { keptAt: string; isNearest: boolean }>();

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
      requestWillFetch: async ({ request, state }) => {
        if (state) state.since = sinceNow();
        return request;
      },
      fetchDidSucceed: async ({ response }) => {
        if (notOfUs(response)) throw new Error('Onward did not answer.');
        return response;
      },
      // Kept by our own hands, in its turn among what goes; nothing is left for the strategy to put.
      cacheWillUpdate: async ({ request, response, state }) => {
        const isKept = await keep(request.url, response, (state?.since ?? sinceNow()) as Since);
        if (isKept) await keepBeside(request.url);
        return null;
      },
      cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) =>
        noted(cachedResponse, event, request),
      handlerDidError: async ({ request, event }) =>
        (await noted(await nearest(request), event, request)) ??
        (await caches.match(OFFLINE, { cacheName: FILES })),
    },
  ],
});

/** The same page with nothing asked for. Never one that was asked for something else: it may be about somebody else. */
const nearest = (request: Request) =>
  caches.match(new URL(request.url).pathname, { cacheName: PAGES, ignoreVary: true });

/** A kept page that may be shown, once it is noted for the window that shows it. */
async function noted(page: Response | undefined, event: object, { url }: Request) {
  const keptAt = freshSince(page);
  if (!keptAt) return undefined;
  if ('resultingClientId' in event) {
    const exact = await caches.match(url, { cacheName: PAGES, ignoreVary: true });
    shown.set(String(event.resultingClientId), { keptAt, isNearest: !exact && !readsItself(url) });
  }
  return page;
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
        plugins: [new ExpirationPlugin({ maxEntries: MOST_FILES, purgeOnQuotaError: true })],
      }),
    },
    {
      matcher: ({ url }) => isOurs(url) && PICTURES.includes(url.pathname),
      handler: new StaleWhileRevalidate({ cacheName: FILES }),
    },
  ],
});

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

/** Leaving wipes what was kept and what waits, also where a browser knows no `Clear-Site-Data`; the request goes its way. */
self.addEventListener('fetch', (event) => {
  const { method, url, referrer } = event.request;
  if (method !== 'POST' || new URL(url).pathname !== '/sign-out') return;
  // The server refuses what another site sends there, so it must remove nothing here either.
  if (!URL.canParse(referrer) || !isOurs(new URL(referrer))) return;
  indexedDB.deleteDatabase('onward-waiting');
  event.waitUntil(wipe());
});

self.addEventListener('message', (event) => {
  const asking = event.source as { id?: string; postMessage?: (message: unknown) => void } | null;
  if (event.data === 'kept?' && asking?.id) asking.postMessage?.(shown.get(asking.id) ?? {});
  if (event.data === 'keep main') event.waitUntil(keepMain());
  // Whoever comes in need not open a page anew: the pages of whoever was here before must not wait for that.
  if (typeof event.data?.whose === 'string') event.waitUntil(keepOnlyOf(event.data.whose));
});

worker.addEventListeners();
