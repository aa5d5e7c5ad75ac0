import type { Period, WorkMode } from './rules';

export const WORK_MODE_WORDS: Record<WorkMode, string> = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};

export interface Salary {
  /** As the seeker wrote it; it wins. */
  readonly salaryText: string | null;
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
  /** ISO 4217, as "GBP". */
  readonly currency: string | null;
  readonly period: Period | null;
}

/** "£45,000 to £52,000 a year", or the seeker's own words; '' where nothing is known. */
export function salaryWords({ salaryText, salaryMin, salaryMax, currency, period }: Salary): string {
  if (salaryText) return salaryText;
  const amounts = [...new Set([salaryMin, salaryMax])].filter((amount) => amount !== null);
  if (amounts.length === 0) return '';
  const range = amounts.map((amount) => money(amount, currency)).join(' to ');
  return period ? `${range} ${period === 'hour' ? 'an' : 'a'} ${period}` : range;
}

function money(amount: number, currency: string | null): string {
  const plain = amount.toLocaleString('en-GB');
  if (!currency) return plain;
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${plain}`;
  return amount.toLocaleString('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 });
}
