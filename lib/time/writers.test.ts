import { expect, test } from 'vitest';
import { writerOf } from './writers';

const LONG = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
const moment = new Date('2026-12-01T12:00:00Z');

test('one writer a way of writing, and another for each locale, zone and choice of parts', () => {
  const writer = writerOf('en-GB', LONG);
  expect(writer.format(moment)).toBe('Tuesday 1 December');
  expect(writerOf('en-GB', { ...LONG })).toBe(writer);
  expect(writerOf('de', LONG).format(moment)).toBe('Dienstag, 1. Dezember');
  expect(writerOf('en-GB', { ...LONG, timeZone: 'Pacific/Chatham' }).format(moment)).toBe(
    'Wednesday 2 December',
  );
  expect(writerOf('en-GB', { timeZone: 'UTC', month: 'short' }).format(moment)).toBe('Dec');
});

test('a thousand ways fill no memory, and each is still right', () => {
  const writer = writerOf('en-GB', LONG);
  for (let n = 0; n < 1000; n++) {
    const locale = `en-GB-x-n${n.toString(36)}`;
    expect(writerOf(locale, LONG).format(moment)).toBe('Tuesday 1 December');
  }
  expect(writerOf('en-GB', LONG)).not.toBe(writer);
});
