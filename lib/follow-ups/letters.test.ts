import { expect, test } from 'vitest';
import { unfilled } from '@/lib/requests/merge';
import { followUpLetter } from './letters';

const known = { name: 'Anna Berg', organisation: 'Harbour', role: 'Keeper', me: 'Ann Holt' };

test.each([known, { ...known, role: null }])(
  'a text is short, kind, and asks one thing at most (%j)',
  (fields) => {
    const { subject, text } = followUpLetter(fields);
    expect(text.split(/\s+/).length).toBeLessThan(80);
    expect(text).toMatch(/^Dear Anna Berg,\n/);
    expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(`${subject} ${text}`).not.toMatch(/!|\{|desperate|sorry|just|still waiting/i);
  },
);

test('what only the seeker knows is a gap, and names are no pattern', () => {
  expect(unfilled(followUpLetter({ ...known, role: null }).text)).toEqual(['[what you spoke of]']);
  expect(unfilled(followUpLetter(known).text)).toEqual([]);
  expect(unfilled(followUpLetter({ ...known, me: null }).text)).toEqual(['[your name]']);
  expect(followUpLetter({ ...known, name: '$& {me}' }).text).toContain('$& (me)');
});
