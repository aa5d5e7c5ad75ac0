import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Notes } from './notes';

const html = (text: string) => renderToStaticMarkup(<Notes text={text} />);
const inside = (text: string) => html(text).slice('<div class="notes">'.length, -'</div>'.length);

/** Every tag with its attributes, in the one way in which we write them. */
const TAG =
  /<(?:\/?(?:div|p|strong|em|ul|ol|li|blockquote|pre|code)|br\/|hr\/|ol start="\d+"|div class="notes"|\/?a|a href="(?:https?|mailto):[^"<>\s]*" rel="noopener noreferrer nofollow")>/g;

describe('notes', () => {
  test.each([
    ['**Rang** first', '<p><strong>Rang</strong> first</p>'],
    ['# Plan', '<p><strong>Plan</strong></p>'],
    ['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    ['3. three', '<ol start="3"><li><p>three</p></li></ol>'],
    ['one\ntwo', '<p>one\ntwo</p>'],
    ['`<b>`', '<p><code>&lt;b&gt;</code></p>'],
    ['<b>Bold</b>', '<p>&lt;b&gt;Bold&lt;/b&gt;</p>'],
    ['[a]: https://example.org', '[a]: https://example.org'],
    [
      'See https://example.org/a?b=1.',
      '<p>See <a href="https://example.org/a?b=1" rel="noopener noreferrer nofollow">https://example.org/a?b=1</a>.</p>',
    ],
    [
      '![a cat](https://example.org/cat.png)',
      '<p><a href="https://example.org/cat.png" rel="noopener noreferrer nofollow">a cat</a></p>',
    ],
    [
      '<ann@example.org>',
      '<p><a href="mailto:ann@example.org" rel="noopener noreferrer nofollow">ann@example.org</a></p>',
    ],
  ])('%j', (text, drawn) => expect(inside(text)).toBe(drawn));

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](//example.org)',
    '[x](/sign-out)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x]( &#106;avascript:alert(1))',
  ])('%j leads nowhere', (text) => expect(html(text)).not.toContain('href'));

  test('hostile HTML is text', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:x">',
      '"><svg/onload=x>',
    ];
    for (const text of hostile) expect(html(text).replaceAll(TAG, '')).not.toContain('<');
  });

  test('whatever is typed becomes these tags, with these attributes, and no others', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>',
        '<img src=x onerror=y>',
        '](javascript:x)',
        '![',
        '[',
        '](https://e.org/"onx=1)',
        '\n> ',
        '\n- ',
        '\n1. ',
        '`',
        '**',
        '_',
        '&lt;script&gt;',
        '<!--',
        '-->',
        'https://e.org/<b>',
        '\n\n',
        '\n    ',
        '\\',
        '[a]: javascript:x',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const rest = html(pieces.join('')).replaceAll(TAG, '');
        expect(rest).not.toMatch(/[<>]/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['quotes', '>'.repeat(20_000)],
    ['quotes apart', '> '.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['brackets', '['.repeat(20_000)],
    ['links', '[a](b'.repeat(4000)],
    ['stars', '*a_'.repeat(6600)],
    ['emphasis', '*'.repeat(19_999)],
    ['ticks', '`a'.repeat(10_000)],
    ['pictures', '![a]('.repeat(4000)],
    ['entities', '&'.repeat(20_000)],
    ['tags', '<a '.repeat(6600)],
    ['too long', 'a'.repeat(50_000)],
  ])('nothing takes long: %s', (_, text) => {
    // Of the processor, not of the clock: others may be at work beside it.
    const began = process.cpuUsage();
    html(text);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
  });
});
