import { expect, test } from 'vitest';
import { rowSchema } from './shape';

const events = rowSchema({
  name: 'events',
  columns: [
    { name: 'id', kind: 'id', isNullable: false },
    { name: 'data', kind: 'json', isNullable: false },
  ],
  onlyOne: [],
});
const isTaken = (data: unknown) =>
  events.safeParse({ id: '01a22d6a-4ba5-7705-8227-2ecee9243f36', data }).success;

test('an event’s data may be anything, but a moment in it is one', () => {
  const said = (fromSince: unknown) => isTaken({ fromSince, to: 'x' });
  expect([{}, [], { to: 7 }].map(isTaken)).toEqual([true, true, true]);
  for (const moment of [
    null,
    '2026-11-30 12:00:00.123456+00',
    '2026-11-30T12:00:00Z',
    '2024-02-29T12:00:00+05:30',
  ])
    expect([moment, said(moment)]).toEqual([moment, true]);
  for (const none of ['soon', '', 7, {}, '2026-02-30T12:00:00Z', 'infinity', '2026-11-30'])
    expect([none, said(none)]).toEqual([none, false]);
});
