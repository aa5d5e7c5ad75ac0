import vm from 'node:vm';
import { build } from 'esbuild';

const ORIGIN = 'https://onward.example';

/** Of the library that the worker's own writes down files' times with, as much as it uses; the times are kept in memory. */
const TIMES = `
const rows = globalThis.times;
export const deleteDB = async () => {};
export const openDB = async () => ({
  transaction: () => ({
    done: Promise.resolve(),
    store: {
      put: async (row) => void rows.set(row.id, row),
      index: () => ({
        openCursor: async () => {
          const sorted = [...rows.values()].sort((a, b) => b.timestamp - a.timestamp);
          const at = (i) => i < sorted.length
            ? { value: sorted[i], delete: () => rows.delete(sorted[i].id), continue: async () => at(i + 1) }
            : null;
          return at(0);
        },
      }),
    },
  }),
});`;

/** The worker as it is built for browsers, but for the clock that it writes times down with. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['app/_offline/worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [
      {
        name: 'times',
        setup(at) {
          at.onResolve({ filter: /^idb$/ }, () => ({ path: 'idb', namespace: 'times' }));
          at.onLoad({ filter: /.*/, namespace: 'times' }, () => ({ contents: TIMES }));
        },
      },
    ],
  });
  return String(outputFiles[0]?.text);
}

/** One of a browser's caches, in the order in which things were put. */
class OneCache {
  readonly held = new Map<string, { body: Buffer; status: number; headers: Headers }>();
  constructor(readonly fetch: (request: Request) => Promise<Response>) {}
  at = (asked: Request | string) => new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).href;
  async match(asked: Request | string) {
    const { body, ...rest } = this.held.get(this.at(asked)) ?? {};
    return body && new Response(new Uint8Array(body), rest);
  }
  async put(asked: Request | string, answer: Response) {
    const body = Buffer.from(await answer.arrayBuffer());
    this.held.delete(this.at(asked));
    this.held.set(this.at(asked), { body, status: answer.status, headers: answer.headers });
  }
  async add(asked: string) {
    const answer = await this.fetch(new Request(this.at(asked)));
    if (!answer.ok) throw new TypeError('Request failed');
    await this.put(asked, answer);
  }
  addAll = async (all: string[]) => void (await Promise.all(all.map((one) => this.add(one))));
  delete = async (asked: Request | string) => this.held.delete(this.at(asked));
  keys = async () => [...this.held.keys()].map((url) => ({ url }));
}

class Lasting {
  readonly works: Promise<unknown>[] = [];
  answer?: Promise<Response>;
  constructor(readonly given: object = {}) {
    Object.assign(this, given);
  }
  waitUntil = (work: Promise<unknown>) => void this.works.push(work);
  respondWith = (answer: Promise<Response>) => {
    this.answer = Promise.resolve(answer);
  };
  /** Until nothing more is being done: works may begin others. */
  async settled(): Promise<void> {
    for (let i = 0; i < this.works.length; i++) await this.works[i]?.catch(() => {});
  }
}

/** A browser with the worker in it. What is fetched comes from `net`, which a test sets. */
export async function workerWorld() {
  const text = await script();
  const held = new Map<string, OneCache>();
  const removed: string[] = [];
  const times = new Map();
  const world = { net: async (_: URL): Promise<Response> => new Response('No network') };
  const fetch = (asked: Request | string) =>
    world.net(new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN));
  const caches = {
    async open(name: string) {
      const one = held.get(name) ?? new OneCache(fetch);
      held.set(name, one);
      return one;
    },
    delete: async (name: string) => held.delete(name),
    match: async (asked: Request | string, { cacheName }: { cacheName: string }) =>
      held.get(cacheName)?.match(asked),
  };
  let heard: Record<string, ((event: Lasting) => void)[]> = {};
  const fire = (type: string, given: object) => {
    const event = new Lasting(given);
    for (const hear of heard[type] ?? []) hear(event);
    return event;
  };
  /** The worker that begins now; what an earlier one has kept is still there. */
  const wake = () => {
    heard = {};
    const self = {
      location: new URL('/sw.js', ORIGIN),
      registration: { scope: `${ORIGIN}/` },
      addEventListener: (type: string, hear: (event: Lasting) => void) => {
        heard[type] = [...(heard[type] ?? []), hear];
      },
      skipWaiting: () => {},
      clients: { claim: () => {} },
      caches,
    };
    const indexedDB = { deleteDatabase: (name: string) => void removed.push(name) };
    vm.runInNewContext(text, {
      ...{ self, caches, indexedDB, fetch, times, location: self.location, registration: self.registration },
      ...{ Request, Response, Headers, URL, Promise, Error, TypeError, clearTimeout, FetchEvent: Lasting },
      // Patience is a matter of seconds; here of a hundredth of them.
      setTimeout: (work: () => void, ms = 0) => setTimeout(work, ms / 100),
    });
  };
  wake();
  await fire('install', {}).settled();

  const goTo = (path: string, { method = 'GET', from = '' } = {}) => {
    const request = Object.assign(new Request(ORIGIN + path, { method }), { clone: () => request });
    Object.defineProperty(request, 'mode', { value: 'navigate' });
    Object.defineProperty(request, 'referrer', { value: from });
    return fire('fetch', { request, resultingClientId: 'one' });
  };
  return Object.assign(world, {
    wake,
    removed,
    goTo,
    origin: ORIGIN,
    /** What a window shows that goes somewhere, once all that it set going is done. */
    async visit(path: string): Promise<string> {
      const event = goTo(path);
      const shown = (await event.answer)?.text();
      await event.settled();
      return (await shown) ?? '';
    },
    tell: async (data: unknown) => fire('message', { data, source: { id: 'one' } }).settled(),
    paths: async (name: string) =>
      [...(held.get(name)?.held.keys() ?? [])].map((url) => url.slice(ORIGIN.length)),
    put: async (path: string, answer: Response) => (await caches.open('onward-pages')).put(path, answer),
  });
}
