import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { AppError } from '@/lib/acts/app-error';
import { CODES, codeOf, sentenceOf, statusOf, titleOf } from './sentences';

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
