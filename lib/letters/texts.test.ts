import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unfilled } from '@/lib/requests/merge';
import { checkTone } from '@/lib/tone/check';
import { LETTER_CHANNELS, THANKS_KINDS } from './rules';
import { type ThanksFields, thanksText } from './texts';

const fields: ThanksFields = {
  name: 'Daniel',
  role: 'Librarian',
  organisation: 'Fernside Libraries',
  me: 'Ann',
  liked: 'We liked how you plan.',
  worksOn: 'Structure of answers',
};
const ALL = THANKS_KINDS.flatMap((kind) => LETTER_CHANNELS.map((channel) => [kind, channel] as const));

describe.each(ALL)('the text %s by %s', (kind, channel) => {
  const { subject, text } = thanksText(kind, channel, fields);

  test('thanks, argues nothing, and has no gap', () => {
    expect(text).toMatch(/thank you/i);
    expect(checkTone(text, { kind: 'thanks' })).toEqual([]);
    expect(unfilled(text)).toEqual([]);
    expect(`${subject}${text}`).not.toMatch(/!|unfortunately|sorry|but I|chance/i);
  });

  test('asks the second question where it is of that kind, and only there', () => {
    expect(/answer one or two|answered one or two/.test(text)).toBe(kind.endsWith('respond'));
    expect(/something similar opens/.test(text)).toBe(kind.endsWith('similar'));
    if (kind.endsWith('respond')) expect(text).toContain('not asking you to revisit');
  });

  test('fits its channel', () => {
    expect(subject === '').toBe(channel !== 'email');
    if (channel === 'message') expect(text.length).toBeLessThanOrEqual(300);
  });
});

test('what was useful is said in their words, and is a gap where nothing is known', () => {
  expect(thanksText('thanks', 'email', fields).text).toContain(
    'This has stayed with me: “We liked how you plan”. What you told me gives me something to work on: structure of answers.',
  );
  const none = thanksText('thanks', 'email', { ...fields, liked: null, worksOn: null });
  expect(unfilled(none.text)).toEqual(['[one thing that was useful]']);
  // A long passage is the seeker's to shorten.
  expect(
    thanksText('thanks', 'email', { ...fields, liked: 'so '.repeat(100), worksOn: null }).text,
  ).toContain('[');
});

test('whatever they liked is never a field, nor a gap', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (liked) => {
      const { text } = thanksText('thanks', 'email', { ...fields, liked: `a ${liked}` });
      expect(unfilled(text).filter((gap) => gap !== '[one thing that was useful]')).toEqual([]);
    }),
  );
});
