import { expect, test } from 'vitest';
import { PROBLEM_CODES, type Problem } from '@/lib/exports/rules';
import { addressOfProblem, problemOf, sentenceOf } from './problem';

const asked = (address: string) =>
  problemOf(Object.fromEntries(new URL(address, 'http://localhost').searchParams));

test.each(PROBLEM_CODES)('%s is carried by an address, and has a sentence with its place', (code) => {
  const problem: Problem = { code, table: 'applications', row: 1200, field: 'role' };
  expect(asked(addressOfProblem(problem))).toEqual(problem);
  expect(asked(addressOfProblem({ code }))).toEqual({ code });
  expect(sentenceOf({ code })).not.toMatch(/[{}()]/);
  expect(sentenceOf(problem)).toMatch(/^[A-Z][^{}]+[.?]$/);
});

test('says part, entry and field', () => {
  expect(sentenceOf({ code: 'missing-field', table: 'applications', row: 1200, field: 'role' })).toBe(
    'In that file a field is missing (applications, entry 1,200, field role).',
  );
  expect(sentenceOf({ code: 'wrong-value', table: 'person', field: 'time_zone' })).toBe(
    'In that file stands something that can’t be (your settings, field time_zone).',
  );
});

test('what an address can’t mean is left out', () => {
  expect(asked('/?problem=nothing-known&row=1')).toBeUndefined();
  expect(asked('/?problem=dangling&table=<b>&row=-3&field=<i>')).toEqual({ code: 'dangling', table: '<b>' });
  expect(sentenceOf({ code: 'dangling', table: '<b>' })).not.toContain('<b>');
});
