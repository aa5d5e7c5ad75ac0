import { describe, expect, test } from 'vitest';
import { unfilled } from '@/lib/requests/merge';
import { OUTREACH_LETTERS, type OutreachFields, outreachLetter } from './letters';

const known: OutreachFields = {
  name: 'Anna Berg',
  organisation: 'Harbour',
  role: 'service designer',
  skill: 'running workshops',
  me: 'Ann Holt',
};

describe.each(OUTREACH_LETTERS)('the message %s', (kind) => {
  test('is short, thanks, asks for one thing, and needs no opening', () => {
    const { subject, text } = outreachLetter(kind, known);
    expect(text.split(/\s+/).length).toBeLessThan(110);
    expect(text).toMatch(/Thank you/);
    expect(text.match(/\?/g)?.length).toBe(1);
    expect(`${subject} ${text}`).not.toMatch(/vacanc|apply|!|desperate/i);
    expect(text).toMatch(/^Dear Anna Berg,\n/);
  });

  test('greets a team where nobody is known, and has a gap wherever only the seeker knows', () => {
    const { text } = outreachLetter(kind, { ...known, name: null, role: null, skill: null, me: null });
    expect(text).toMatch(/^Dear hiring team,/);
    expect(unfilled(text)).toContain('[your name]');
    expect(text).not.toMatch(/\{|\}| {2}|undefined|null/);
  });

  test('takes a name as it is: no field, no pattern, no gap', () => {
    const odd = { ...known, name: '$& {me}', organisation: 'A [B] {role}', skill: '{me} [x]' };
    const { text } = outreachLetter(kind, odd);
    expect(text).toContain('$& (me)');
    expect(unfilled(text)).toEqual(kind === 'first' ? ['[one thing they do that you value]'] : []);
  });
});

test('the first message leaves the one thing that shows they were read about to the seeker', () => {
  expect(unfilled(outreachLetter('first', known).text)).toEqual(['[one thing they do that you value]']);
  const bare = outreachLetter('first', { ...known, role: null, skill: null });
  expect(unfilled(bare.text)).toHaveLength(3);
});
