import { gzipSync } from 'node:zlib';
import type { Browser } from './browser';

const SCRIPT = /\/_next\/static\/[\w./~%-]+?\.js/g;
/** What only browsers without modules load. */
const NO_MODULE = /<script[^>]*\bnomodule\b[^>]*>/gi;

/**
 * Kilobytes of script that a page makes a browser load, each file compressed by itself: those its HTML names, in tags
 * and in the data that React reads (client components of this page).
 */
export async function scriptsOf(browser: Browser, path: string, cookie: string): Promise<number> {
  const { text } = await browser.get(path, cookie);
  const inData = [...text.matchAll(/static\/chunks\/[\w./~%-]+?\.js/g)].map(([found]) => `/_next/${found}`);
  const old = new Set(
    [...text.matchAll(NO_MODULE)].flatMap(([tag]) => [...tag.matchAll(SCRIPT)].map(String)),
  );
  const named = new Set(
    [...[...text.matchAll(SCRIPT)].map(String), ...inData].filter((one) => !old.has(one)),
  );
  let bytes = 0;
  for (const one of named) bytes += gzipSync((await browser.get(one)).text).length;
  return bytes / 1000;
}
