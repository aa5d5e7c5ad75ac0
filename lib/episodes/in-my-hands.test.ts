import { describe, expect, test } from 'vitest';
import { inMyHands } from './in-my-hands';

const done = {
  appliedOn: '2026-11-03',
  reached: [],
  keptAdvert: false,
  today: '2026-11-24',
  locale: 'en-GB',
} as const;

describe('what was in one’s hands', () => {
  test('is what one’s own notes say, and nothing that they don’t', () => {
    expect(inMyHands(done)).toEqual(['I sent the application on 3 November']);
    expect(inMyHands({ ...done, appliedOn: null })).toEqual([]);
  });

  test('names the interview and not the first conversation before it', () => {
    expect(
      inMyHands({ ...done, reached: ['screening', 'assessment', 'interview'], keptAdvert: true }),
    ).toEqual([
      'I sent the application on 3 November',
      'I did the test they set',
      'I got to an interview, and went',
      'I kept the advert, and read what they were looking for',
    ]);
    expect(inMyHands({ ...done, appliedOn: null, reached: ['screening'] })).toEqual([
      'I got to a first conversation, and had it',
    ]);
  });
});
