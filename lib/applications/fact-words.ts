import { amountWriterOf } from '@/lib/time/writers';
import type { Period, WorkMode } from './rules';

export const WORK_MODE_WORDS: Record<WorkMode, string> = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};

export interface Salary {
  /** What only words say: "competitive", "up to 50k and a car". */
  readonly salaryText: string | null;
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
  /** ISO 4217, as "GBP". */
  readonly currency: string | null;
  readonly period: Period | null;
}

/** "£45,000 to £52,000 a year", with what was said in words beside it; '' where nothing is known. */
export function salaryWords(salary: Salary): string {
  const [range, words] = [rangeWords(salary), salary.salaryText ?? ''];
  return range && words ? `${range} (“${words}”)` : range || words;
}

function rangeWords({ salaryMin, salaryMax, currency, period }: Salary): string {
  const amounts = [...new Set([salaryMin, salaryMax])].filter((amount) => amount !== null);
  if (amounts.length === 0) return '';
  const said = amounts.map((amount) => money(amount, currency)).join(' to ');
  const end = salaryMin === null ? 'up to ' : salaryMax === null ? 'from ' : '';
  const range = `${end}${said}`;
  return period ? `${range} ${period === 'hour' ? 'an' : 'a'} ${period}` : range;
}

export function money(amount: number, currency: string | null): string {
  const plain = amount.toLocaleString('en-GB');
  if (!currency) return plain;
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${plain}`;
  return amountWriterOf('en-GB', currency).format(amount);
}
