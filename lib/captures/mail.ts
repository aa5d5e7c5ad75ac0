import type { Day } from '@/lib/time/days';
import { cleanLine, cleanText } from './clean';
import { firstDay } from './days-in-text';
import { areMail, splitHeaders } from './mail-headers';
import { textOfBody } from './mime-body';

/** A letter that was pasted whole; of a forwarded one, the inner. */
export interface Letter {
  readonly from: string;
  readonly address: string | null;
  readonly subject: string;
  readonly on: Day | null;
  readonly text: string;
}

const FORWARDED =
  /^[> \t]{0,20}(?:-{2,}\s{0,9}(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d'origine)\s{0,9}-{0,}|begin forwarded message:|anfang der weitergeleiteten nachricht:)[ \t]{0,20}$/im;
const MOST_TIMES = 3;

/** The letter in a text, or undefined where it does not begin with a letter's headers, nor hold a forwarded one. */
export function letterIn(text: string): Letter | undefined {
  let found: Letter | undefined;
  let rest = text.trimStart();
  for (let times = 0; times < MOST_TIMES; times++) {
    const { headers, body } = splitHeaders(rest);
    const isOne = areMail(headers);
    const own = isOne ? textOfBody(headers, body) : rest;
    if (isOne) found = letterOf(headers, own);
    const inner = FORWARDED.exec(own);
    if (!inner) break;
    // What was quoted when it was forwarded is read without its marks.
    rest = own
      .slice(inner.index + inner[0].length)
      .replace(/^>[> ]?/gm, '')
      .trimStart();
  }
  return found;
}

function letterOf(headers: ReadonlyMap<string, string>, text: string): Letter {
  const from = headers.get('from') ?? '';
  const address = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+/.exec(from)?.[0].toLowerCase() ?? null;
  const name = from.replace(/<[^>]*>|\[[^\]]*\]|"|'(?=\s|$)/g, '').trim();
  return {
    from: cleanLine(name.includes('@') ? '' : name) ?? '',
    address: cleanLine(address),
    subject: cleanLine((headers.get('subject') ?? '').replace(/^((re|fwd?|aw|wg|tr)\s?:\s*)+/i, '')) ?? '',
    on: firstDay((headers.get('date') ?? '').slice(0, 200)),
    text: cleanText(text),
  };
}
