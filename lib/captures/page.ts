import { cleanLine, cleanText } from './clean';
import { isHtml, textOfHtml } from './html-text';
import { jobsInScripts } from './json-ld';
import { Microdata } from './microdata';
import type { Node } from './nodes';
import { RunningText } from './running-text';
import { readTags } from './tags';

/** What a page of somebody's says, before anybody looks for an advert in it. */
export interface PageRead {
  readonly title: string | null;
  readonly siteName: string | null;
  /** Its jobs as data, in JSON-LD or else in microdata. */
  readonly jobs: readonly Node[];
  /** Its text as a reader would have it: of its main part where it says which. */
  readonly text: string;
}

/** Tags around what is on every page of a site. */
const AROUND = new Set(['nav', 'footer', 'aside']);
/** Less than this in a page's main part, and it is not where the text stands. */
const LEAST_MAIN = 200;

/** Reads a page in one go, from its first tag to its last; whatever it is made of, nothing is thrown. */
export function readPage(html: string): PageRead {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  const microdata = new Microdata();
  const [all, main] = [new RunningText(), new RunningText()];
  let [title, script, isTitle, isData, around, inMain, inSvg] = ['', '', false, false, 0, 0, 0];
  const isMain = (name: string, role?: string) => name === 'main' || name === 'article' || role === 'main';
  const mains: boolean[] = [];

  readTags(html, {
    open(name, attributes) {
      mains.push(isMain(name, attributes.role));
      if (mains.at(-1)) inMain++;
      if (AROUND.has(name)) around++;
      if (name === 'svg') inSvg++;
      if (name === 'title' && !title && inSvg === 0) isTitle = true;
      if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) [isData, script] = [true, ''];
      if (name === 'meta') noteMeta(metas, attributes);
      microdata.tag(name, attributes);
      if (around === 0) all.open(name);
      if (around === 0 && inMain > 0) main.open(name);
    },
    text(some) {
      if (isTitle) title += some;
      else if (isData) script += some;
      else if (around === 0) {
        all.say(some);
        if (inMain > 0) main.say(some);
      }
      microdata.say(some);
    },
    close(name) {
      if (around === 0) all.close(name);
      if (around === 0 && inMain > 0) main.close(name);
      microdata.end(name);
      if (name === 'title') isTitle = false;
      if (name === 'script' && isData) {
        scripts.push(script);
        isData = false;
      }
      if (name === 'svg') inSvg--;
      if (AROUND.has(name)) around--;
      if (mains.pop()) inMain--;
    },
  });

  const fromScripts = jobsInScripts(scripts);
  const [mainText, allText] = [plain(main.toString()), plain(all.toString())];
  return {
    title: lineOf(metas.get('og:title') ?? title),
    siteName: lineOf(metas.get('og:site_name') ?? ''),
    jobs: fromScripts.length > 0 ? fromScripts : microdata.found,
    text: mainText.length >= LEAST_MAIN ? mainText : allText,
  };
}

function noteMeta(metas: Map<string, string>, { property, name, content }: Record<string, string>): void {
  const key = (property ?? name ?? '').toLowerCase();
  if (key && content && !metas.has(key)) metas.set(key, content.slice(0, 2000));
}

const plain = (text: string) => (isHtml(text) ? textOfHtml(text) : cleanText(text));
const lineOf = (text: string) => cleanLine(textOfHtml(text.slice(0, 2000), 1000));
