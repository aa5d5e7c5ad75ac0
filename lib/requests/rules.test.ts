import { describe, expect, test } from 'vitest';
import { mayBecome, OPEN_STATES, REQUEST_STATES, type RequestState } from './rules';

const nextOf = (from: RequestState) => REQUEST_STATES.filter((to) => mayBecome(from, to));

describe('a request', () => {
  test('is nudged once, after it was sent, and never again', () => {
    expect(REQUEST_STATES.filter((from) => mayBecome(from, 'nudged'))).toEqual(['sent']);
    expect(nextOf('nudged')).not.toContain('sent');
  });

  test('is dropped only while nobody has seen it', () => {
    expect(REQUEST_STATES.filter((from) => mayBecome(from, 'dropped'))).toEqual(['drafted']);
  });

  test('that is open can still end, and one that has ended is never open again', () => {
    const reaches = (from: RequestState) => {
      const reached = new Set([from]);
      for (const one of reached) for (const to of nextOf(one)) reached.add(to);
      return reached;
    };
    const isOpen = (one: RequestState) => (OPEN_STATES as readonly RequestState[]).includes(one);
    for (const from of REQUEST_STATES) {
      const reached = [...reaches(from)].filter((to) => to !== from);
      if (isOpen(from))
        expect(
          reached.some((to) => !isOpen(to)),
          from,
        ).toBe(true);
      else expect(reached.filter(isOpen), from).toEqual([]);
    }
  });

  test('that was declined or left without answer may still be answered: people write late', () => {
    expect([mayBecome('declined', 'answered'), mayBecome('no-answer', 'answered')]).toEqual([true, true]);
  });
});
