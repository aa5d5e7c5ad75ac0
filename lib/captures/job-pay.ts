import { MOST_AMOUNT } from '@/lib/applications/amount';
import { CURRENCIES } from '@/lib/applications/currencies';
import type { Period } from '@/lib/applications/rules';
import { readSalary } from '@/lib/imports/salaries';
import { cleanLine } from './clean';
import { textOfHtml } from './html-text';
import { field, isNode, lastWord, listed, type Node } from './nodes';
import type { Proposal } from './proposal';

export type Pay = Pick<Proposal, 'salaryMin' | 'salaryMax' | 'currency' | 'period' | 'salaryText'>;
export const NO_PAY: Pay = {
  salaryMin: null,
  salaryMax: null,
  currency: null,
  period: null,
  salaryText: null,
};

const UNITS: readonly (readonly [RegExp, Period])[] = [
  [/^(year|yr|annual|annum|p\.?a)/i, 'year'],
  [/^(month|mon|mo$)/i, 'month'],
  [/^(day|dai)/i, 'day'],
  [/^(hour|hr|hur)/i, 'hour'],
];

/** The pay of a JobPosting: a number, a text, a sum with a currency, or a range in it. Upside down, it is turned. */
export function payOf(job: Node): Pay {
  const said = [...listed(field(job, 'baseSalary')), ...listed(field(job, 'estimatedSalary'))];
  const currency = currencyOf(field(job, 'salaryCurrency'));
  for (const one of said) {
    const pay = typeof one === 'string' ? payIn(one) : isNode(one) ? payAt(one) : rangeOf([one]);
    const isSaid = pay.salaryMin !== null || pay.salaryMax !== null || pay.salaryText !== null;
    if (isSaid) return { ...pay, currency: pay.currency ?? currency };
  }
  return NO_PAY;
}

/** Pay in words: figures where all of it is understood, else the words. */
export function payIn(text: string): Pay {
  const words = cleanLine(textOfHtml(text, 1000));
  if (!words) return NO_PAY;
  const read = readSalary(words);
  return { ...read, salaryText: read.salaryMin === null && read.salaryMax === null ? words : null };
}

function payAt(node: Node): Pay {
  const value = listed(field(node, 'value'))[0];
  const inner = isNode(value) ? value : node;
  const currency = currencyOf(field(node, 'currency')) ?? currencyOf(field(inner, 'currency'));
  const one = isNode(value) ? field(value, 'value') : value;
  if (typeof one === 'string' && amountOf(one) === null) return { ...payIn(one), currency };
  const ends = [field(inner, 'minValue'), field(inner, 'maxValue')];
  const range = ends.some((end) => amountOf(end) !== null) ? rangeOf(ends) : rangeOf([one]);
  const unit =
    lastWord(field(inner, 'unitText')) ||
    lastWord(field(node, 'unitText')) ||
    lastWord(field(inner, 'unitCode'));
  const period = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
  if (unit && !period && range.salaryMin !== null) {
    // A week, say, has no place of its own here: kept as it was said.
    const sum = [range.salaryMin, range.salaryMax].filter((end) => end !== null);
    return {
      ...NO_PAY,
      salaryText: cleanLine(`${[...new Set(sum)].join(' to ')} ${currency ?? ''} per ${unit.toLowerCase()}`),
    };
  }
  return { ...range, currency, period };
}

/** The two ends of a range, or the one sum as both. */
function rangeOf([low, high = low]: readonly unknown[]): Pay {
  const [least, most] = [amountOf(low), amountOf(high)];
  const isUpsideDown = least !== null && most !== null && least > most;
  return { ...NO_PAY, salaryMin: isUpsideDown ? most : least, salaryMax: isUpsideDown ? least : most };
}

function amountOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const bare = text.replace(/[,\s'’](?=\d{3}(\D|$))/g, '');
  const amount = /^\d{1,12}(\.\d+)?$/.test(bare) ? Math.round(Number(bare) * 100) / 100 : 0;
  return amount > 0 && amount <= MOST_AMOUNT ? amount : null;
}

function currencyOf(value: unknown): string | null {
  const code = lastWord(value).toUpperCase();
  return CURRENCIES.includes(code) ? code : null;
}
