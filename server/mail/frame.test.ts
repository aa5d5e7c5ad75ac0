import { expect, test } from 'vitest';
import { frameOf } from './frame';

const LETTER = {
  subject: 'A <b>subject</b>',
  text: 'Hello,\n\nfollow this:\nhttp://onward.test/reset/abc?a=1&b=2\n\nIf <script> & "you"\ndid not ask, nothing.',
};

test('a letter’s frame has all its words, and its link as a link', () => {
  const html = frameOf(LETTER);
  expect(html).toContain(
    '<a href="http://onward.test/reset/abc?a=1&amp;b=2">http://onward.test/reset/abc?a=1&amp;b=2</a>',
  );
  expect(html.match(/<p /g)).toHaveLength(3);
  expect(html).toContain('did not ask, nothing.');
});

test('nothing in a letter becomes a tag, and nothing is loaded', () => {
  const html = frameOf(LETTER);
  expect(html).not.toMatch(/<script|<b>|<img|<link|url\(|src=/);
  expect(html).toContain('If &lt;script&gt; &amp; &quot;you&quot;<br>');
});
