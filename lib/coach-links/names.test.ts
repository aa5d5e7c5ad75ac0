import { describe, expect, test } from 'vitest';
import { letterFor, nameFor } from './names';

const masked = new Set(['pipeline', 'feedback'] as const);
const named = new Set(['pipeline', 'contacts'] as const);

test('a name is said where it may be known', () => {
  expect(nameFor('Daniel Okoro', named)).toBe('Daniel Okoro');
  expect(nameFor('Daniel Okoro', masked)).toBe('');
  expect(nameFor(null, named)).toBe('');
});

describe('a letter', () => {
  test.each([
    ['Dear Daniel,\n\nThank you.', 'Dear …,\n\nThank you.'],
    ['Hi Daniel Okoro:\nThank you.', 'Hi …:\nThank you.'],
    ['Good morning Daniel\nMay I ask?', 'Good morning …\nMay I ask?'],
    ['Thank you Daniel. It helped.', 'Thank you …. It helped.'],
    ['Hello Daniel', 'Hello …'],
  ])('%j greets nobody by name where contacts are masked', (text, seen) => {
    expect(letterFor(text, masked)).toBe(seen);
    expect(letterFor(text, named)).toBe(text);
  });

  test('keeps every other word', () => {
    const text = 'Thank you,\n\nI learned a lot, Daniel.';
    expect(letterFor(text, masked)).toBe(text);
    const long = `Dear ${'x'.repeat(200)} and so on, it is no greeting`;
    expect(letterFor(long, masked)).toBe(long);
  });
});
