import type { Page } from '@playwright/test';

/** Colours of a part that read as red: a failure, on any screen. */
export const reds = (page: Page) =>
  page.locator('main .ending, main .ending *').evaluateAll((elements) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const isRed = (colour: string) => {
      if (!pen) return true;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      return a > 25 && r > 110 && r > 2.2 * Math.max(g, b);
    };
    return elements.flatMap((element) => {
      const { color, backgroundColor, borderLeftColor } = getComputedStyle(element);
      return [color, backgroundColor, borderLeftColor].filter(isRed);
    });
  });
