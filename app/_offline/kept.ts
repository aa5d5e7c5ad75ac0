import { CacheExpiration } from 'serwist';
import {
  besideOf,
  DAILY,
  FILES,
  filesNamedIn,
  isTooOld,
  MAIN,
  MOST_FILES,
  PAGES,
  tooMuchOf,
  WHOSE,
} from '@/lib/offline/rules';

/** What the service worker keeps, and what it lets go. */

export const OFFLINE = '/offline';
/** Drawn on every page. */
export const PICTURES = ['/icons.svg', '/icon.svg', '/icon-192.png'];
/** Notes of the worker's own, among the pages. */
const OWNER = '/.whose';
const FETCHED = '/.fetched';
const KEPT_AT = 'x-onward-kept-at';

/** Counts how often everything went, so that nothing that was on its way then comes in behind. */
let wiped = 0;
let turn: Promise<unknown> = Promise.resolve();

/** One after the other: what is being put in while everything goes would stay. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

export function wipe(): Promise<boolean> {
  wiped += 1;
  return inTurn(() => caches.delete(PAGES));
}

const kept = (path: string) => caches.match(path, { cacheName: PAGES, ignoreVary: true });
const owner = async () => (await kept(OWNER))?.text();

/** Whose pages are kept from here on. Somebody else's go first. */
export const keepOnlyOf = (whose: string): Promise<void> => inTurn(() => becomeOf(whose));

async function becomeOf(whose: string): Promise<void> {
  const before = await owner();
  if (before === whose) return;
  if (before !== undefined) {
    wiped += 1;
    await caches.delete(PAGES);
  }
  await (await caches.open(PAGES)).put(OWNER, new Response(whose));
}

/** How it stood when a page was asked for. The owner is in it since another worker may have wiped everything meanwhile. */
export interface Since {
  readonly wiped: number;
  readonly owner: Promise<string | undefined>;
}
export const sinceNow = (): Since => ({ wiped, owner: owner().catch(() => undefined) });

/** Whether a page of somebody's may still be kept, which was asked for then: nobody left meanwhile, nor came in their place. */
async function isStillTheirs(whose: string, since: Since): Promise<boolean> {
  const now = await owner();
  return now === whose || (wiped === since.wiped && now === (await since.owner));
}

/**
 * Keeps a page as it came, with what it is drawn with: that was loaded before anybody could keep it.
 * @returns whether it was somebody's own, and still is: of anything else nothing is kept.
 */
export async function keep(path: string, answer: Response, since: Since): Promise<boolean> {
  const whose = answer.headers.get(WHOSE);
  if (!whose || answer.status !== 200 || answer.redirected) return false;
  // Read before its turn comes: a page that trickles in would have everything behind it wait, leaving too.
  const html = await answer.text();
  const isKept = await inTurn(async () => {
    if (!(await isStillTheirs(whose, since))) return false;
    await becomeOf(whose);
    const pages = await caches.open(PAGES);
    const headers = new Headers(answer.headers);
    headers.set(KEPT_AT, new Date().toISOString());
    // No room: better none than half of them.
    const isIn = await pages.put(path, new Response(html, { headers })).then(
      () => true,
      () => caches.delete(PAGES).then(() => false),
    );
    if (isIn) await letGo(pages);
    return isIn;
  });
  if (isKept) await keepFilesOf(html);
  return isKept;
}

/** Lets go of what is too old or too much. By what the pages say themselves: their list goes with them when all goes. */
async function letGo(pages: Cache): Promise<void> {
  const all = await Promise.all(
    (await pages.keys()).map(async ({ url }) => ({ url, at: keptAtOf(await kept(url)) })),
  );
  const dated = all.flatMap(({ url, at }) => {
    const { pathname, search } = new URL(url);
    return at ? [{ path: pathname + search, at: Date.parse(at) }] : [];
  });
  for (const path of tooMuchOf(dated, Date.now())) await pages.delete(path, { ignoreVary: true });
}

const keptAtOf = (page: Response | undefined) => page?.headers.get(KEPT_AT) ?? undefined;

/** When a kept page was kept; undefined for one that may be shown no longer, and for none. */
export function freshSince(page: Response | undefined): string | undefined {
  const at = keptAtOf(page);
  return at && !isTooOld(Date.parse(at), Date.now()) ? at : undefined;
}

const files = new CacheExpiration(FILES, { maxEntries: MOST_FILES });
/** Files that were said to be wanted since this worker woke: once is enough. */
const wanted = new Set<string>();

/** Sees to it that what a page names is there, and that it goes after what no page names any more. */
async function keepFilesOf(html: string): Promise<void> {
  const cache = await caches.open(FILES);
  let isNew = false;
  await Promise.all(
    filesNamedIn(html).map(async (file) => {
      if (!(await cache.match(file))) {
        if (!(await cache.add(file).then(...SAID))) return;
        isNew = true;
      } else if (wanted.has(file)) return;
      wanted.add(file);
      await files.updateTimestamp(file).catch(() => {});
    }),
  );
  if (isNew) await files.expireEntries().catch(() => {});
}
const SAID = [() => true, () => false] as const;

/** What is shown where nothing is kept; fetched anew each day, since what it is drawn with changes with the build. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(FILES);
  await cache.addAll([OFFLINE, ...PICTURES]);
  await keepFilesOf((await (await cache.match(OFFLINE))?.text()) ?? '');
}

/** Fetches what belongs beside a page, where it is not there yet or is old. */
export async function keepBeside(address: string): Promise<void> {
  const path = besideOf(new URL(address).pathname);
  if (!path) return;
  const at = keptAtOf(await kept(path));
  if (!at || Date.now() - Date.parse(at) > DAILY) await keepPage(path);
}

/** Fetches a page and keeps it. @returns whether it was somebody's own: signed out, there is nothing to keep. */
async function keepPage(path: string): Promise<boolean> {
  const since = sinceNow();
  return keep(path, await fetch(path, { headers: { accept: 'text/html' } }), since);
}

/** Fetches the main pages once a day, one after the other. */
export async function keepMain(): Promise<void> {
  const last = Number(await (await kept(FETCHED))?.text());
  if (Date.now() - last < DAILY) return;
  for (const path of MAIN) {
    if (!(await keepPage(path))) return;
  }
  await keepShell().catch(() => {});
  await inTurn(async () => {
    // Everything may have gone since the last of them was kept.
    if (await owner()) await (await caches.open(PAGES)).put(FETCHED, new Response(String(Date.now())));
  });
}
