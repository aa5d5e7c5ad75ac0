'use client';
import { useEffect, useState } from 'react';
import { reloadUnlessLeaving, watchLeaving } from '@/components/leaving';
import { MAIN, PAGES } from '@/lib/offline/rules';

interface Kept {
  readonly path: string;
  readonly title: string;
}
const ALWAYS: readonly Kept[] = [
  { path: '/today', title: 'Today' },
  { path: '/applications', title: 'Applications' },
  { path: '/listen', title: 'They’re on the phone' },
  { path: '/rejections/new', title: 'A “no”' },
  { path: '/applications/new', title: 'Add an application' },
  { path: '/practice', title: 'Practice' },
];

/** A network that comes and goes says that it is back each time: one that stays so long is. */
const SETTLED_MS = 1000;

/** Ways to the pages that this browser has: the main ones first, then whatever was looked at. */
export function KeptPages() {
  const [kept, setKept] = useState<readonly Kept[]>();
  useEffect(() => {
    const late = () => setKept(ALWAYS);
    void pagesKept().then(setKept, late);
  }, []);
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout>;
    const look = () => navigator.onLine && reloadUnlessLeaving();
    const online = () => {
      clearTimeout(settling);
      settling = setTimeout(look, SETTLED_MS);
    };
    const stop = watchLeaving();
    addEventListener('online', online);
    return () => {
      clearTimeout(settling);
      stop();
      removeEventListener('online', online);
    };
  }, []);
  return (
    <>
      {kept?.length === 0 && <p>None is kept here yet.</p>}
      <ul className="list">
        {(kept ?? ALWAYS).map(({ path, title }) => (
          <li key={path}>
            <a className="place" href={path}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="btn primary" onClick={reload}>
        Try again
      </button>
    </>
  );
}

const reload = () => location.reload();

async function pagesKept(): Promise<readonly Kept[]> {
  const cache = await caches.open(PAGES);
  const requests = (await cache.keys()).map(({ url }) => new URL(url));
  const paths = new Set(requests.filter(({ search }) => !search).map(({ pathname }) => pathname));
  const main = ALWAYS.filter(({ path }) => paths.has(path));
  const others = [...paths].filter((path) => !MAIN.includes(path) && !path.startsWith('/.')).slice(-20);
  return [...main, ...(await Promise.all(others.map(titled)))];
}

async function titled(path: string): Promise<Kept> {
  const html = await (await caches.match(path, { cacheName: PAGES }))?.text();
  const { title } = new DOMParser().parseFromString(html ?? '', 'text/html');
  return { path, title: title.replace(/ · Onward$/, '') || path };
}
