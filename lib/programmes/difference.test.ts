import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfLine, newIn } from './difference';
import type { ProgrammeLine } from './rules';

const line: fc.Arbitrary<ProgrammeLine> = fc.oneof(
  fc.record({
    id: fc.uuid(),
    of: fc.constant('stage' as const),
    name: fc.constantFrom('Calls', 'calls', 'Tests'),
    kind: fc.constantFrom('screening' as const, 'assessment' as const),
  }),
  fc.record({
    id: fc.uuid(),
    of: fc.constant('item' as const),
    title: fc.constantFrom('Read one advert', 'Ask a friend'),
    kind: fc.constant('search' as const),
    libraryKey: fc.constantFrom(null, 'one', 'two'),
  }),
  fc.record({
    id: fc.uuid(),
    of: fc.constant('goal' as const),
    kind: fc.constantFrom('practice' as const, 'rest' as const),
    n: fc.integer({ min: 1, max: 3 }),
  }),
);
const lines = fc.array(line, { maxLength: 8 });

test('what is new is everything the first time, and nothing when nothing changed, whatever the ids', () => {
  fc.assert(
    fc.property(lines, (all) => {
      expect(newIn([], all)).toEqual(all);
      expect(
        newIn(
          all,
          all.map((one) => ({ ...one, id: 'another' })),
        ),
      ).toEqual([]);
    }),
  );
});

test('with what was offered before it makes the whole, and no line of it was offered before', () => {
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const known = new Set(before.map(keyOfLine));
      const fresh = newIn(before, now);
      for (const one of fresh) expect(known.has(keyOfLine(one))).toBe(false);
      for (const one of now) expect(known.has(keyOfLine(one)) || fresh.includes(one)).toBe(true);
    }),
  );
});

test('another number in a week, or another wording of a text, is new', () => {
  const goal = { id: 'a', of: 'goal', kind: 'practice', n: 2 } as const;
  const text = { id: 'b', of: 'template', name: 'Thanks', text: 'Thank you.' } as const;
  const now = [
    { ...goal, n: 3 },
    { ...text, text: 'Thank you for Tuesday.' },
  ];
  expect(newIn([goal, text], now)).toEqual(now);
});
