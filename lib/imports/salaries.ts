import type { Period } from '@/lib/applications/rules';

export interface Salary {
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
}
const ONLY_TEXT: Salary = { salaryMin: null, salaryMax: null, currency: null, period: null };

const SIGNS: Record<string, string> = { '£': 'GBP', '€': 'EUR', $: 'USD', zł: 'PLN' };
const CODES = 'GBP|EUR|USD|CHF|CAD|AUD|NZD|PLN|SEK|NOK|DKK|CZK|HUF|INR|SGD|ZAR';
const CURRENCY = new RegExp(`[£€$]|zł|\\b(${CODES})\\b`, 'gi');
const NUMBER = /(\d[\d.,'’\u00a0\u202f]*(?: \d{3}(?!\d))*)\s?(k\b)?/gi;
const RANGE = /[-–—]|\b(to|bis|à)\b/gi;
const PERIODS: readonly [Period, RegExp][] = [
  [
    'year',
    /(\/|\bper |\ba |\bpro )\s?(year|yr|annum|jahr|an)\b|\bp\.?a\.?(?![a-z])|\bannual(ly)?\b|\byearly\b/gi,
  ],
  ['month', /(\/|\bper |\ba |\bpro )\s?(month|mo|monat|mois)\b|\bmonthly\b/gi],
  ['day', /(\/|\bper |\ba |\bpro )\s?(day|tag|jour)\b|\bdaily\b|\bp\.?d\.?(?![a-z])/gi],
  ['hour', /(\/|\bper |\ban? |\bpro )\s?(hour|hr|h|stunde|heure)\b|\bhourly\b|\bp\.?h\.?(?![a-z])/gi],
];
/** Without a period, no less than this is surely for a year. */
const LEAST_YEARLY = 10_000;
const MOST = 1_000_000_000;

/**
 * What a salary says, where all of it is understood; else nothing, and only its text is kept. Whole units of the
 * currency. A single sum is both ends.
 */
export function readSalary(text: string): Salary {
  let rest = text.trim();
  const currencies = new Set<string>();
  const taken = (pattern: RegExp, note: (found: string) => void = () => {}) => {
    rest = rest.replace(pattern, (found) => {
      note(found);
      return ' ';
    });
  };
  const periods = PERIODS.flatMap(([period, pattern]) => {
    const before = rest;
    taken(pattern);
    return before === rest ? [] : [period];
  });
  taken(CURRENCY, (found) => currencies.add(SIGNS[found.toLowerCase()] ?? found.toUpperCase()));
  const sums: Sum[] = [];
  rest = rest.replace(NUMBER, (_, digits: string, k?: string) => {
    sums.push({ value: sumOf(digits), isThousands: Boolean(k) });
    return '#';
  });
  taken(RANGE);
  const isUnderstood =
    /^[#\s]*$/.test(rest) && sums.length <= 2 && currencies.size <= 1 && periods.length <= 1;
  return isUnderstood ? salaryOf(sums, [...currencies][0] ?? null, periods[0] ?? null) : ONLY_TEXT;
}

interface Sum {
  readonly value: number;
  readonly isThousands: boolean;
}

function salaryOf(sums: readonly Sum[], currency: string | null, period: Period | null): Salary {
  const isLastInThousands = sums.at(-1)?.isThousands ?? false;
  // "38-45k" means both.
  const values = sums.map(({ value, isThousands }) =>
    isThousands || (isLastInThousands && value < 1000) ? value * 1000 : value,
  );
  const [least, most = least] = values;
  if (least === undefined || most === undefined || !(least <= most && most < MOST)) return ONLY_TEXT;
  if (!Number.isInteger(least) || !Number.isInteger(most)) return ONLY_TEXT;
  if (!period && least < LEAST_YEARLY) return ONLY_TEXT;
  return { salaryMin: least, salaryMax: most, currency, period: period ?? 'year' };
}

/** 38,000 and 55.000 and 95'000 and 31 250 are thousands; 52.5 is not. NaN when it is neither. */
function sumOf(digits: string): number {
  const plain = digits.replace(/[.,]$/, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}([.,'’ \u00a0\u202f]\d{3})+$/.test(plain)) return Number(plain.replace(/\D/g, ''));
  if (/^\d{1,3}([,'’ \u00a0\u202f.]\d{3})*[.,]\d{1,2}$/.test(plain)) {
    return Number(`${plain.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '')}.${plain.split(/[.,]/).at(-1)}`);
  }
  return Number.NaN;
}
