import { describe, expect, test } from 'vitest';
import { type Door, isClosedTo } from './rules';

const marta = { id: 'm', name: 'Marta Lindqvist', email: 'Marta@example.org', isHere: true };
const door = (given: Partial<Door> = {}): Door => ({ isClosed: false, closedPeople: [marta], ...given });

describe('a door', () => {
  test('is closed to everybody where the organisation asked', () => {
    expect(isClosedTo(door({ isClosed: true, closedPeople: [] }))).toBe(true);
  });

  test.each([
    { contactId: 'm' },
    { name: ' MARTA  Lindqvist' },
    { name: 'Somebody else', email: 'marta@EXAMPLE.org' },
  ])('is closed to who asked, however they are named: %j', (to) => {
    expect(isClosedTo(door(), to)).toBe(true);
  });

  test.each([{}, { name: 'Daniel' }, { name: '', email: null }, { contactId: 'x', email: 'd@example.org' }])(
    'is open to others: %j',
    (to) => {
      expect(isClosedTo(door(), to)).toBe(false);
    },
  );

  test('takes nobody elsewhere for somebody here by the name alone', () => {
    const elsewhere = door({ closedPeople: [{ ...marta, isHere: false }] });
    expect(isClosedTo(elsewhere, { name: 'Marta Lindqvist' })).toBe(false);
    expect(isClosedTo(elsewhere, { email: 'marta@example.org' })).toBe(true);
  });
});
