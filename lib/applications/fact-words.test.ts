import { expect, test } from 'vitest';
import { type Salary, salaryWords } from './fact-words';

const none: Salary = { salaryText: null, salaryMin: null, salaryMax: null, currency: null, period: null };

test.each<[Partial<Salary>, string]>([
  [{}, ''],
  [{ salaryText: 'about 40k', salaryMin: 1 }, 'about 40k'],
  [{ salaryMin: 45000, salaryMax: 52000, currency: 'GBP', period: 'year' }, '£45,000 to £52,000 a year'],
  [{ salaryMin: 45000, salaryMax: 45000, currency: 'EUR' }, '€45,000'],
  [{ salaryMax: 20, period: 'hour' }, '20 an hour'],
  [{ salaryMin: 3000, currency: 'francs' }, 'francs 3,000'],
])('%o is “%s”', (salary, words) => {
  expect(salaryWords({ ...none, ...salary })).toBe(words);
});
