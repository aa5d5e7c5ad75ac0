/** Where the browser keeps pages, and what they are drawn with. */
export const PAGES = 'onward-pages';
export const FILES = 'onward-files';

/** The header by which the server says that a page is somebody's own, and whose: a tag, and no name. */
export const WHOSE = 'x-onward-whose';

/** Fetched once, after signing in, so that they are there before they were ever looked at. */
export const MAIN: readonly string[] = [
  '/today',
  '/applications',
  '/rejections/new',
  '/applications/new',
  '/applications/capture',
  '/listen',
  '/practice',
  '/practice/checklist',
  '/stories',
];

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/**
 * What may be read without a network: what is wanted between two interviews and on a train. What others said, accounts,
 * figures, files and everything of a coach's is not among it: it would lie on a phone for nothing.
 */
const KEPT = new RegExp(
  `^/(?:today|applications(?:/(?:new|list|capture|${ID}))?|rejections/new|listen(?:/${ID})?` +
    `|practice(?:/(?:checklist|library|items/${ID}))?|stories(?:/${ID})?|questions(?:/(?:${ID}|[a-z]+(?:-[a-z]+)*))?` +
    `|interviews(?:/${ID}(?:/checklist)?)?|resumes(?:/${ID}/checklist)?|follow-ups|week|wins)$`,
);

/** Whether a page at a path may be kept in the browser. */
export const mayKeep = (path: string): boolean => KEPT.test(path);

/** What pages do by themselves of what is asked for behind their path, also where they were kept without it. */
const READ_THERE: Readonly<Record<string, readonly string[] | undefined>> = {
  '/applications': ['stage', 'moved'],
  '/applications/capture': ['title', 'text', 'url'],
  '/rejections/new': ['application'],
};

/** Whether a page does all of what is asked for by itself. */
export function readsItself(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  return [...searchParams.keys()].every((name) => READ_THERE[pathname]?.includes(name));
}

/** What belongs beside a page that is looked at: without a network the “no” of that application can be logged too. */
export const besideOf = (path: string): string | undefined => {
  const [, id] = new RegExp(`^/applications/(${ID})$`).exec(path) ?? [];
  return id && `/rejections/new?application=${id}`;
};

/** Where somebody gets who is signed in no longer, or comes in as another: what was kept goes. */
export const isWayIn = (path: string): boolean =>
  path === '/' || /^\/(?:(?:sign-in|sign-up)(?:\/|$)|(?:verify|reset|welcome|invitations)\/)/.test(path);

/** What pages are drawn with: named by their content, and so the same for ever. */
export const isFile = (path: string): boolean => path.startsWith('/_next/static/');

/** What a page has to have beside it to be drawn: the files that its text names, each once. */
export function filesNamedIn(html: string): string[] {
  return [...new Set(html.match(/\/_next\/static\/[\w./()[\]~-]+\.(?:js|css|woff2)/g) ?? [])];
}

/** How many pages are kept, and how many files for them. */
export const MOST_PAGES = 60;
export const MOST_FILES = 400;
const OLDEST = 14 * 86_400_000;

/** Whether a page that was kept then is no longer to be shown. */
export const isTooOld = (at: number, now: number): boolean => now - at > OLDEST;

/** Of the pages that are kept, those that go: what is too old, and beyond the most the oldest, but none of the main ones. */
export function tooMuchOf(pages: readonly { path: string; at: number }[], now: number): string[] {
  const isMain = (path: string) => Number(MAIN.includes(path));
  const order = pages
    .filter(({ at }) => !isTooOld(at, now))
    .toSorted((a, b) => isMain(b.path) - isMain(a.path) || b.at - a.at);
  const stay = new Set(order.slice(0, MOST_PAGES));
  return pages.filter((page) => !stay.has(page)).map(({ path }) => path);
}

/** How old what is kept may be before it is fetched anew without being asked for, in ms. */
export const DAILY = 20 * 3_600_000;

/** A moment as the line above a kept page says it: the hour, and the day where it is not today's. */
export function keptAtInWords(at: Date, now: Date, locale: string): string {
  const hour = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (at.toDateString() === now.toDateString()) return hour;
  return `${hour} on ${at.toLocaleDateString(locale, { day: 'numeric', month: 'long' })}`;
}
