import { describe, expect, test } from 'vitest';
import { unfilled } from '@/lib/requests/merge';
import { LETTERS, letterFor } from './letters';

const fields = {
  name: 'Margarete Hollander',
  role: 'Engineer [Berlin]',
  organisation: 'Fernside {Libraries}',
  me: 'Alexandra Kowalczyk',
  until: '4 December',
};

describe.each(LETTERS)('the letter “%s”', (kind) => {
  const { subject, text } = letterFor(kind, fields);

  test('has its fields, thanks, and no cheer', () => {
    expect(text).toContain('Dear Margarete Hollander,');
    expect(text).toMatch(/thank you/i);
    expect(text.endsWith(fields.me)).toBe(true);
    expect(subject + text).not.toContain('!');
    expect(subject).not.toBe('');
  });

  test('has a gap only where the seeker alone knows', () => {
    expect(unfilled(text)).toEqual(
      kind === 'negotiate' ? ['[what you are asking for]', '[the reason in one sentence]'] : [],
    );
  });

  test('reads well without a name, and holds back without what it can’t do without', () => {
    const bare = letterFor(kind, { ...fields, name: null, me: null, until: null }).text;
    expect(bare).toContain('Dear hiring team,');
    expect(unfilled(bare)).toContain('[your name]');
    expect(unfilled(bare).includes('[the day you need]')).toBe(kind === 'more-time');
  });
});

test('a field in a name stays a name', () => {
  expect(letterFor('more-time', { ...fields, name: '{until}', me: '$&' }).text).toContain('Dear (until),');
});
