import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actOf } from './use-waiting';

beforeEach(() => void vi.stubGlobal('location', { pathname: '/practice', search: '' }));
afterEach(() => void vi.unstubAllGlobals());

const NUMBER = '01a22edb-e3c9-4482-8a30-33dcb48a0e1f';
const tried = { whose: 'ann', base: {}, draft: undefined, isUnsent: false };
const tick = { kind: 'practice.tick', what: 'Done: Read it aloud', dayField: 'on' };
const today = new Date().toLocaleDateString('sv');

test('what was tried waits under the number that it was tried with, so that it is done once', () => {
  const add = { kind: 'application.add', what: 'Add an application' };
  expect(actOf(add, tried, { actId: NUMBER, role: 'Editor' }).actId).toBe(NUMBER);
  expect(actOf(add, { ...tried, isUnsent: true }, { actId: NUMBER }).actId).not.toBe(NUMBER);
});

test('what waits with a day that was not in it when it was tried has a number of its own', () => {
  const act = actOf(tick, tried, { actId: NUMBER, itemId: 'x' });
  expect(act.fields.on).toBe(today);
  expect(act.actId).not.toBe(NUMBER);
  const dated = actOf(tick, tried, { actId: NUMBER, itemId: 'x', on: '2026-11-30' });
  expect([dated.actId, dated.fields.on]).toEqual([NUMBER, '2026-11-30']);
});
