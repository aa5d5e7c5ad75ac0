import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsIn } from './gaps';

const wordsIn = (text: string) => gapsIn(text).map(({ words }) => words);

test.each([
  ['Dear {{first_name}}, thank you.', '{{first_name}}'],
  ['Dear {{ contact.name }}, thank you.', '{{ contact.name }}'],
  ['Dear {First Name}, thank you.', '{First Name}'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as another program would have filled it
  ['Dear ${name}, thank you.', '${name}'],
  ['Dear [Name], thank you.', '[Name]'],
  ['Dear [INSERT NAME HERE], thank you.', '[INSERT NAME HERE]'],
  ['Thank you for [one thing they told you].', '[one thing they told you]'],
  ['I have [X] years of it.', '[X]'],
  ['Dear <first name>, thank you.', '<first name>'],
  ['The role at <<Company>> appealed to me.', '<<Company>>'],
  ['Dear %FIRST_NAME%, thank you.', '%FIRST_NAME%'],
  ['I enjoyed my talk with XXXX on Monday.', 'XXXX'],
  ['Kind regards,\nXXXX', 'XXXX'],
  ['Dear ____, thank you.', '____'],
  ['I can start on ________.', '________'],
  ['Kind regards,\n______', '______'],
  ['Dear XXX, thank you.', 'XXX'],
  ['Hi xxxx,\nThank you.', 'xxxx'],
  ['Hello ..., thank you.', '...'],
])('“%s” has a gap', (text, gap) => {
  expect(wordsIn(text)).toEqual([gap]);
});

test.each([
  'They wrote “your there [sic] answer was to long [sic!]”.',
  'You said “[T]he example was thin […] and late [...]”.',
  'As I wrote in my talk [3], and in [a] and [b] too.',
  'The notes [see above] say so [my emphasis].',
  'My work is [on my site](https://example.org/me).',
  'I fixed rows[0] and set {1} to {}.',
  'The function is called load_all_rows, its cousin __init__.',
  'My address is ann_lee_1@example.org, or https://example.org/a_b__c.',
  'Thank you\n\n________________________________\nFrom: Dan',
  'See you Friday, love Jade xxx',
  'See you Friday xxxx',
  'I wrote Superbowl XXX and XXXIV up.',
  'The card XXXX XXXX XXXX 1234 and the form XXXX-2231 are mine.',
  'I got 90% in ONE and 80% in the other.',
  'If x < name and y > 2, it holds; write to <ann@example.org>.',
  'Hi there, well ... thank you.',
  '(m/w/d)',
  '[]',
])('“%s” has none', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

test('each lies where it says, in the order of the text, and apart from the others', () => {
  const piece = fc.constantFrom(
    '{name}',
    '[x]',
    '____',
    'XXXX',
    '<name>',
    'Dear ',
    ' and ',
    '\n',
    '{',
    '[',
    ']',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, words } of gapsIn(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test('twenty thousand hostile characters are looked through at once', () => {
  for (const piece of ['[', '{', '{{a', 'X', '_', '<the ', '%A', 'Dear ', 'XXXX ', 'Dear x']) {
    const text = piece.repeat(20_000 / piece.length);
    const began = process.cpuUsage();
    gapsIn(text);
    expect([piece, process.cpuUsage(began).user / 1000 < 1500]).toEqual([piece, true]);
  }
});
