import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from './person';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Brings the checker into every page that is opened from now on. */
export const withAxe = (page: Page): Promise<unknown> => page.addInitScript({ path: AXE });

/**
 * Opens pages as the server sent them. What scripts make of a page afterwards is looked at in its states (e2e/states.ts),
 * and of every page by `npm run test:full`: to wake up every page only to look at it takes longer than to look. The first
 * is opened as any page is; what others are made of then takes its place, so that the checker need not be loaded anew.
 */
export async function openAsSent(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.enable');
    await browser.send('Network.setBlockedURLs', { urls: ['*/_next/static/*.js*'] });
    await page.goto(address);
    return;
  }
  await page.evaluate(async (to) => {
    const answer = await fetch(to, { headers: { accept: 'text/html' } });
    const sent = new DOMParser().parseFromString(await answer.text(), 'text/html');
    history.replaceState(null, '', answer.url);
    for (const { name } of [...document.documentElement.attributes])
      document.documentElement.removeAttribute(name);
    for (const { name, value } of sent.documentElement.attributes)
      document.documentElement.setAttribute(name, value);
    const sheets = new Set([...document.styleSheets].map(({ href }) => href));
    const [old, its] = [document.head.children, sent.head.children].map((all) => [...all]);
    for (const one of old ?? []) if (!one.matches('[rel=stylesheet]')) one.remove();
    const waits: Promise<unknown>[] = [];
    for (const one of its ?? []) {
      if (one.matches('script') || (one instanceof HTMLLinkElement && sheets.has(one.href))) continue;
      if (one.matches('[rel=stylesheet]'))
        waits.push(new Promise((done) => one.addEventListener('load', done)));
      document.head.append(one);
    }
    document.body.replaceWith(sent.body);
    scrollTo(0, 0);
    await Promise.all(waits);
  }, address);
}

/** Looks of text that this worker has seen already, by theme: nothing about their colours is new (`coloursWrongOn`). */
const seen = { light: new Set<number>(), dark: new Set<number>() };

/** Nothing stands in anybody's way on the page as it is now: on a phone in the light, and its colours at a desk in the dark. */
export async function isForEverybody(page: Page, where: string): Promise<void> {
  expect(await wrongOn(page), where).toEqual([]);
  expect(await coloursWrongOn(page, 'light'), where).toEqual([]);
  // Colours are all that differs in the dark, and the page need not be loaded anew to see them.
  await atADeskInTheDark(page);
  expect(await coloursWrongOn(page, 'dark'), `${where}, dark`).toEqual([]);
  await onAPhoneInTheLight(page);
}

export async function onAPhoneInTheLight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(PHONE);
}

async function atADeskInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize(DESK);
}

/**
 * What stands in somebody's way on a page as it is now, but for colours: rules, and where. Told by the page itself, since
 * to bring out everything that axe found in order takes longer than to find it.
 */
const wrongOn = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // What is folded away is part of the page.
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true;
    const { violations } = await axe.run({
      // The one rule of WCAG 2.2 is left out by axe unless it is asked for.
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      // Nothing that is asked needs style sheets or media fetched once more, and there are no frames.
      preload: false,
      iframes: false,
      selectors: false,
    });
    const wrong = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    // What axe lets pass.
    const { length } = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
    if (length !== 1) wrong.push(['one h1', `${length}`]);
    // The front page is called after the product.
    if (/^(Onward)?$/.test(document.title) && location.pathname !== '/')
      wrong.push(['a title of its own', document.title]);
    for (const table of document.querySelectorAll('table')) {
      if (!table.caption && !table.ariaLabel && !table.hasAttribute('aria-labelledby'))
        wrong.push(['a table has a name', table.outerHTML.slice(0, 200)]);
      if (!table.querySelector('th')) wrong.push(['a table has headers', table.outerHTML.slice(0, 200)]);
    }
    for (const field of document.querySelectorAll('[aria-invalid=true]')) {
      const said = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      if (!said.some((id) => document.getElementById(id)?.classList.contains('wrong')))
        wrong.push(['what is wrong is said of its field', field.outerHTML.slice(0, 200)]);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main [role=alert] a[href^="#"]'))
      if (!document.getElementById(link.hash.slice(1)))
        wrong.push(['what is wrong leads to its field', link.outerHTML]);
    return wrong;
  });

/**
 * Text that is hard to read for its colours. To find the colours behind a text is most of what axe does, and most text of
 * a page looks like text of another: of all that have the same colours, size and weight on the same grounds, one is looked
 * at. `npm run test:full` looks at each.
 */
async function coloursWrongOn(page: Page, theme: keyof typeof seen): Promise<unknown[]> {
  const known = process.env.ONWARD_E2E_FULL ? [] : [...seen[theme]];
  const { wrong, looks } = await page.evaluate(
    async ({ known, isFull }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const hash = (words: string, from: number) => {
        let at = from;
        for (let n = 0; n < words.length; n++) at = (Math.imul(at, 31) + words.charCodeAt(n)) | 0;
        return at;
      };
      const grounds = new Map<Element, number>();
      const groundOf = (element: Element): number => {
        const known = grounds.get(element);
        if (known !== undefined) return known;
        const { backgroundColor, backgroundImage, opacity, position, clipPath } = getComputedStyle(element);
        const own = [backgroundColor, backgroundImage, opacity, position, clipPath].join();
        const made = hash(own, element.parentElement ? groundOf(element.parentElement) : 7);
        grounds.set(element, made);
        return made;
      };
      const looks = new Set(known);
      const fresh = [...document.body.querySelectorAll('*')].filter((element) => {
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
        if (!(hasText || element.matches('input, select, textarea')) || !element.checkVisibility())
          return false;
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        const look = hash(
          [element.localName, color, fontSize, fontWeight, textShadow].join(),
          groundOf(element),
        );
        if (looks.has(look) && !isFull) return false;
        looks.add(look);
        return true;
      });
      if (fresh.length === 0) return { wrong: [], looks: [] };
      const { violations } = await axe.run(
        { include: fresh as never },
        {
          runOnly: { type: 'rule', values: ['color-contrast'] },
          resultTypes: ['violations'],
          preload: false,
          iframes: false,
          selectors: false,
        },
      );
      const wrong = violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.any[0]?.message]);
      return { wrong, looks: [...looks] };
    },
    { known, isFull: Boolean(process.env.ONWARD_E2E_FULL) },
  );
  if (wrong.length === 0) for (const look of looks) seen[theme].add(look);
  return wrong;
}
