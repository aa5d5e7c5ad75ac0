import { NO_PAY, type Pay, payIn } from './job-pay';

const SIGN = '(?:£|€|\\$|zł|GBP|EUR|USD|CHF|CAD|AUD|NZD|PLN|SEK|NOK|DKK|CZK|HUF|INR|SGD|ZAR)';
const SUM = `(?:${SIGN}\\s?)?\\d[\\d.,'’\\u00a0\\u202f]{0,14}(?: \\d{3}(?!\\d)){0,3}\\s?k?\\b(?:\\s?${SIGN})?`;
const PER = `(?:\\s{0,2}(?:/|per |an? |pro )\\s?(?:year|yr|annum|month|day|hour|hr|h|Jahr|Monat|Tag|Stunde)\\b|\\s{0,2}(?:p\\.?a\\.?|p\\.?d\\.?|p\\.?h\\.?|annually|yearly|monthly|daily|hourly)(?![a-z]))?`;
const RANGE = new RegExp(`${SUM}(?:\\s{0,2}(?:-|–|—|to|bis|à)\\s{0,2}${SUM})?${PER}`, 'gi');
const HAS_SIGN = new RegExp(SIGN, 'i');
/** Money that is not pay. */
const OTHER_MONEY =
  /\b(million|billion|mn|bn|funding|raised|revenue|turnover|valuation|bonus|budget|Umsatz)\b|\d\s?(m|bn)\b/i;

/** The pay in a text: the first sum or range with a currency, on a line that is not about the company's money. */
export function payInText(lines: readonly string[]): Pay {
  for (const line of lines) {
    if (!HAS_SIGN.test(line) || OTHER_MONEY.test(line)) continue;
    for (const [found] of line.slice(0, 1000).matchAll(RANGE)) {
      if (!HAS_SIGN.test(found)) continue;
      const pay = payIn(found.replace(/[.,]$/, ''));
      if (pay.salaryMin !== null || pay.salaryMax !== null) return pay;
    }
  }
  return NO_PAY;
}
