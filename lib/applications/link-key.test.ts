import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLink, linkKey } from './link-key';

describe('two links to one advert have one key', () => {
  test.each([
    'https://jobs.example.org/keeper?id=7',
    'http://www.jobs.example.org/keeper/?id=7',
    'HTTPS://JOBS.example.org/keeper?id=7#apply',
    'https://m.jobs.example.org/keeper?utm_source=x&id=7&gclid=1',
    'https://jobs.example.org:443/keeper?id=7&trk=public&refId=a%3D',
  ])('%s', (link) => {
    expect(linkKey(link)).toBe('jobs.example.org/keeper?id=7');
  });

  test('whatever the order of what they ask', () => {
    expect(linkKey('https://a.example/?b=1&a=2')).toBe(linkKey('https://a.example?a=2&b=1'));
  });

  test('and two to different ones do not', () => {
    const links = [
      'https://a.example/1',
      'https://a.example/2',
      'https://a.example/1?id=2',
      'https://b.example/1',
      'https://a.example/#/1',
      'https://a.example/1?ref=9',
    ];
    expect(new Set(links.map(linkKey)).size).toBe(links.length);
  });
});

test('what is no web address has none', () => {
  expect(
    [null, '', 'soon', 'javascript:alert(1)', 'mailto:a@b.c', 'http://'].map((link) => linkKey(link)),
  ).toEqual(Array(6).fill(null));
});

test('a cleaned link keeps what leads somewhere, to the letter', () => {
  expect(cleanLink('https://a.example/x%20y?q=a+b&c=%2F')).toBe('https://a.example/x%20y?q=a+b&c=%2F');
  expect(cleanLink('https://a.example/x?q=1&utm_campaign=z#top')).toBe('https://a.example/x?q=1');
  expect(cleanLink('not a link')).toBe('not a link');
});

test('any text has a key or none, of at most 500 characters; cleaning changes it no more', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (link) => {
        const key = linkKey(link);
        expect(key === null || key.length <= 500).toBe(true);
        expect(linkKey(cleanLink(link))).toBe(key);
        expect(cleanLink(cleanLink(link))).toBe(cleanLink(link));
      },
    ),
  );
});
