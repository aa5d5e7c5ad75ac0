import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnTop, placesOnTop } from './order';

/** As the database compares them: byte by byte. */
const isBefore = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;

test('each new place lies above all that were there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), (batches) => {
      let top: string | null = null;
      for (const n of batches) {
        const places: string[] = n === 1 ? [placeOnTop(top)] : placesOnTop(top, n);
        expect(places).toHaveLength(n);
        const inOrder = top === null ? places : [...places, top];
        for (let i = 1; i < inOrder.length; i++)
          expect(isBefore(inOrder[i - 1] as string, inOrder[i] as string)).toBe(true);
        top = places[0] as string;
      }
    }),
  );
});
