import { cleanText } from './clean';
import { RunningText } from './running-text';
import { readTags } from './tags';

/** A tag that pages are made of; "Vec<T>" and "a < b" are text. */
const TAG =
  /<\/?(a|abbr|article|b|blockquote|body|br|code|dd|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|main|meta|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video)\b[^<>]*>/i;
const BREAKS = /<(br|p|div|li|ul|ol|h[1-6]|table|tr|body|section|article|main|dd|dt)\b[^<>]*>/i;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|ndash|mdash|bull|hellip|#\d{1,6}|#x[\da-f]{1,5});/i;

/** Whether a text is written in HTML. */
export const isHtml = (text: string): boolean => TAG.test(text);

/** As often as people are known to have written HTML into HTML. */
const MOST_LAYERS = 4;

/**
 * HTML as plain text, also where it was written twice ("&amp;lt;p&amp;gt;"). What still looks like HTML after that
 * means to, and loses its brackets.
 */
export function textOfHtml(html: string, most = 50_000): string {
  let text = html.slice(0, most * 8);
  for (let layer = 0; layer < MOST_LAYERS && (isHtml(text) || ENTITY.test(text)); layer++)
    text = oneLayer(text);
  const clean = cleanText(text, most);
  return isHtml(clean) ? clean.replace(/[<>]/g, '') : clean;
}

function oneLayer(html: string): string {
  // Where no tag breaks its lines, the writer's own breaks do.
  const text = new RunningText();
  const source = BREAKS.test(html) ? html : html.replaceAll('\n', '<br>');
  readTags(source, {
    open: (name) => text.open(name),
    text: (some) => text.say(some),
    close: (name) => text.close(name),
  });
  return text.toString();
}
