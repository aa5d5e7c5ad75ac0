import type { Page } from '@playwright/test';

/** The shapes that a page is looked at in. */
export const SHAPES = {
  'the smallest phone': { width: 320, height: 568 },
  'a phone': { width: 390, height: 844 },
  'a phone whose keyboard is open': { width: 390, height: 400 },
  'a small phone on its side': { width: 667, height: 375 },
  'a phone on its side': { width: 844, height: 390 },
  'a tablet': { width: 768, height: 1024 },
  'a desk seen twice as large': { width: 640, height: 400 },
  'a desk': { width: 1280, height: 800 },
} as const;

/**
 * What does not fit on a page as it is now, by where: it scrolls sideways, a target is smaller than a finger, letters are
 * cut off, or a bar lies over a field that has the focus.
 */
export const misfits = (page: Page, finger = 44): Promise<string[]> =>
  page.evaluate((least) => {
    const wrong: string[] = [];
    const named = (element: Element) => {
      const own = (one: Element) => one.localName + [...one.classList].map((name) => `.${name}`).join('');
      const up = element.parentElement;
      const said = (element.textContent ?? '').trim().slice(0, 24).replaceAll('\n', ' ');
      return `${up ? `${own(up)} > ` : ''}${own(element)} “${said}”`;
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const width = document.documentElement.clientWidth;
    const scrollsItself = (element: Element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };

    const all = [...document.body.querySelectorAll('*')].filter(isSeen);
    if (document.documentElement.scrollWidth > width) {
      const beyond = all.filter(
        (one) => one.getBoundingClientRect().right > width + 1 && !scrollsItself(one),
      );
      wrong.push(`sideways: ${beyond[0] ? named(beyond[0]) : 'something'}`);
    }

    for (const one of all) {
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isCut =
        /hidden|clip/.test(overflowX) && one.localName !== 'input' && one.scrollWidth > one.clientWidth + 1;
      if (isCut && textOverflow !== 'ellipsis' && !one.closest('svg')) wrong.push(`cut off: ${named(one)}`);
    }

    const ACTS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const targets = [...document.querySelectorAll<HTMLElement>(ACTS)].filter(isSeen);
    const isOver = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || element.closest('label')?.contains(hit) === true);
    };
    for (const one of targets) {
      if (one.matches('.skip')) continue;
      const isField = one.matches('textarea, select, input:not([type=checkbox], [type=radio])');
      const box = (one.closest('label') ?? one).getBoundingClientRect();
      const isSmall = Math.min(box.width, box.height) < least - 0.5;
      if (!isSmall && !isField) continue;
      // As the browser brings into sight what is tabbed to.
      if (isField) {
        one.blur();
        one.focus();
      } else one.scrollIntoView({ block: 'center', inline: 'center' });
      const at = (isField ? one : (one.closest('label') ?? one)).getBoundingClientRect();
      const x = at.left + at.width / 2;
      const [top, bottom] = [Math.max(at.top, 0), Math.min(at.bottom, window.innerHeight)];
      const y = (top + bottom) / 2;
      // Of a text of several lines it is enough to see where one writes.
      const seen = one.localName === 'textarea' ? [0.1, 0.5, 0.9] : [0.5];
      if (isField && !seen.some((part) => isOver(one, x, top + (bottom - top) * part)))
        wrong.push(`covered: ${named(one)} ${one.getAttribute('name')}`);
      if (!isSmall) continue;
      // A link within a sentence is as high as its line (2.5.8 of the guidelines says why).
      const around = one.parentElement?.textContent?.trim() ?? '';
      const isInSentence =
        getComputedStyle(one).display === 'inline' &&
        around.length > (one.textContent?.trim().length ?? 0) + 3;
      if (isInSentence) continue;
      const reach = least / 2 - 1;
      const points = [
        [x, y - reach],
        [x, y + reach],
      ] as const;
      if (at.height < least - 0.5 && !points.every(([px, py]) => isOver(one, px, py)))
        wrong.push(`low (${Math.round(at.height)}): ${named(one)}`);
      if (at.width < least - 0.5 && !(isOver(one, x - reach, y) && isOver(one, x + reach, y)))
        wrong.push(`narrow (${Math.round(at.width)}): ${named(one)}`);
    }
    return [...new Set(wrong)];
  }, finger);
