import { expect, test } from 'vitest';
import { messagesIn } from './messages';
import { scoresOf } from './scores';

test('columns stand in any order, after a mark of byte order, with any line ends, and empty rows are none', () => {
  const rows = [
    'text\tkind\tlabels\tmore',
    'One.\\nTwo.\tthanks\tblame, no-ask\tx',
    '',
    '\t\t',
    'Three.\t\t',
  ];
  for (const end of ['\n', '\r\n', '\r']) {
    expect(messagesIn(`\uFEFF${rows.join(end)}${end}`)).toEqual([
      { labels: ['blame', 'no-ask'], kind: 'thanks', text: 'One.\nTwo.' },
      { labels: [], kind: 'ask', text: 'Three.' },
    ]);
  }
});

test.each([
  ['', 'Line 1 has no column “labels”'],
  ['labels\nok', 'Line 1 has no column “text”'],
  ['text\nHello', 'Line 1 has no column “labels”'],
  ['labels\ttext\nok\tHello\nfine\tHello', 'Line 3: “fine” is no label.'],
  ['labels\ttext\tkind\nok\tHello\tnote', 'Line 2: “note” is no kind.'],
  ['labels\ttext\n\nok\t ', 'Line 3 has no text.'],
])('“%s” is refused by its line', (file, sentence) => {
  expect(() => messagesIn(file)).toThrow(sentence);
});

test('totals count either way of arguing once, and anything found in a fine message', () => {
  const totals = scoresOf([
    { labels: ['defensive'], findings: ['argumentative'] },
    { labels: ['blame'], findings: [] },
    { labels: ['ok'], findings: ['too-long'] },
    { labels: ['ok'], findings: [] },
  ]);
  expect(totals).toMatchObject({
    'defensive or argumentative': { found: 1, labelled: 1, both: 1, precision: 1, recall: 1 },
    defensive: { found: 0, labelled: 1, both: 0, precision: null, recall: 0 },
    fine: { messages: 2, flagged: 1, part: 0.5 },
  });
});
