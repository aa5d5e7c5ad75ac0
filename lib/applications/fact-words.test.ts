import { expect, test } from 'vitest';
import { type Salary, salaryWords } from './fact-words';

const none: Salary = { salaryText: null, salaryMin: null, salaryMax: null, currency: null, period: null };

test.each<[Partial<Salary>, string]>([
  [{}, ''],
  [{ salaryText: 'about 40k' }, 'about 40k'],
  [{ salaryText: 'and a car', salaryMin: 40000, currency: 'GBP' }, 'from £40,000 (“and a car”)'],
  [{ salaryMin: 45000, salaryMax: 52000, currency: 'GBP', period: 'year' }, '£45,000 to £52,000 a year'],
  [{ salaryMin: 45000, salaryMax: 45000, currency: 'EUR' }, '€45,000'],
  [{ salaryMin: 12.5, salaryMax: 14, currency: 'GBP', period: 'hour' }, '£12.50 to £14 an hour'],
  [{ salaryMax: 20, period: 'hour' }, 'up to 20 an hour'],
  [{ salaryMin: 3000, currency: 'francs' }, 'from francs 3,000'],
])('%o is “%s”', (salary, words) => {
  expect(salaryWords({ ...none, ...salary })).toBe(words);
});
