import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { AppError, type Code } from '@/lib/acts/app-error';
import { codeOf, sentenceOf, statusOf, titleOf } from './sentences';

// The type makes the table complete; this is the list to try it by, and the type makes the list complete too.
const CODES = Object.keys({
  'signed-out': 0,
  'not-found': 0,
  'not-allowed': 0,
  stale: 0,
  'act-reused': 0,
  'no-such-move': 0,
  'outcome-needed': 0,
  taken: 0,
  'wrong-password': 0,
  'too-many': 0,
  'too-large': 0,
  invalid: 0,
  'database-down': 0,
  broken: 0,
} satisfies Partial<Record<Code, 0>>) as Code[];

let logged: MockInstance<typeof console.log>;
beforeEach(() => {
  logged = vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => logged.mockRestore());

describe.each(CODES)('%s', (code) => {
  test('has a status of trouble and whole sentences in the product’s voice', () => {
    expect(statusOf(code)).toBeGreaterThanOrEqual(400);
    expect(titleOf(code)).toMatch(/^[A-Z][^.!]*$/);
    expect(sentenceOf(code)).toMatch(/^[A-Z][^!]*[.?]$/);
  });
});

test('what was thrown on purpose keeps its code, and is not logged', () => {
  expect(codeOf(new AppError('stale'))).toBe('stale');
  expect(logged).not.toHaveBeenCalled();
});

test.each([new Error('a bug'), 'a word', undefined])('a bug (%s) is broken, and logged', (bug) => {
  expect(codeOf(bug)).toBe('broken');
  expect(logged).toHaveBeenCalledOnce();
});

test('an outage is logged with its cause', () => {
  codeOf(new AppError('database-down', { cause: new Error('ECONNREFUSED') }));
  expect(String(logged.mock.calls[0]?.[0])).toContain('ECONNREFUSED');
});
