import { expect, test } from 'vitest';
import type { z } from 'zod';
import { MOST_BYTES, MOST_TEXT, waitingInput } from '@/lib/waiting/input';
import { markOf } from '@/server/mark';
import { CAN_WAIT } from './can-wait';

const texts = Object.entries(CAN_WAIT).flatMap(([kind, can]) =>
  Object.entries(markOf(can?.action)?.input?.shape ?? {}).map(
    ([name, field]) => [`${kind}: ${name}`, field as z.ZodType] as const,
  ),
);
const letters = (n: number) => 'a'.repeat(n);

/** The longest text that a field takes and keeps: of a tick nothing is kept, however long it comes. */
function longest(field: z.ZodType): number {
  let [least, most] = [0, 4 * MOST_TEXT];
  while (least < most) {
    const tried = Math.ceil((least + most) / 2);
    if (typeof field.safeParse(letters(tried)).data === 'string') least = tried;
    else most = tried - 1;
  }
  return least;
}

test('whatever a form takes is let through to it, where it waited', () => {
  expect(texts.length).toBeGreaterThan(20);
  const most = texts.map(([name, field]) => [name, longest(field)] as const);
  expect(most.filter(([, n]) => n > MOST_TEXT)).toEqual([]);
  // Line ends may come as two signs each, and count as one.
  expect(Math.max(...most.map(([, n]) => n))).toBe(MOST_TEXT / 2);
});

test('the longest text fits into what is read of an act, whatever it is written in', () => {
  for (const text of ['字'.repeat(MOST_TEXT), '\u0001'.repeat(MOST_TEXT / 2), '\r\n'.repeat(MOST_TEXT / 4)]) {
    const act = {
      kind: 'capture.take',
      actId: crypto.randomUUID(),
      whose: letters(43),
      fields: { box: text },
    };
    expect(waitingInput.safeParse(act).success).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(act))).toBeLessThan(MOST_BYTES);
  }
});
