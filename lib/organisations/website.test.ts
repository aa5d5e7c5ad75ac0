import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOfEmail, websiteIn } from './website';

describe('a website', () => {
  test.each([
    ['example.org', 'https://example.org', 'example.org'],
    [' HTTPS://WWW.Example.org/ ', 'https://www.example.org', 'example.org'],
    ['http://jobs.example.co.uk/Open?x=1#top', 'http://jobs.example.co.uk/Open?x=1', 'jobs.example.co.uk'],
    ['example.org:8080/a', 'https://example.org:8080/a', 'example.org'],
    ['https://ann:secret@example.org/', 'https://example.org', 'example.org'],
    ['www.com', 'https://www.com', 'www.com'],
    ['bücher.de', 'https://xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['example.org.', 'https://example.org', 'example.org'],
    ['ＥＸＡＭＰＬＥ．org', 'https://example.org', 'example.org'],
  ])('%j is kept as %j, known by %j', (typed, website, domain) => {
    expect(websiteIn(typed)).toEqual({ website, domain });
  });

  test.each([
    '',
    'none yet',
    'javascript:alert(1)',
    'javascript:1',
    'mailto:ann@example.org',
    'ftp://example.org',
    'data:text/html,x',
    'localhost:3000',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'example',
    'https://',
    'https://-a-.org',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%j is none', (typed) => {
    expect(websiteIn(typed)).toBeUndefined();
  });

  test('is one of the web only, whatever is typed, and typed again it is the same', () => {
    const typed = fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true }));
    fc.assert(
      fc.property(typed, (text) => {
        const found = websiteIn(text);
        if (!found) return;
        expect(found.website).toMatch(/^https?:\/\/[a-z0-9.-]+(:\d+)?(\/|\?|$)/);
        expect(found.domain).toBe(found.domain.toLowerCase());
        expect(websiteIn(found.website)).toEqual(found);
        expect(websiteIn(found.domain)?.domain).toBe(found.domain);
      }),
    );
  });

  test('has one domain, with www. or without, in capitals or not', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const known = websiteIn(domain)?.domain;
        for (const same of [`www.${domain}`, domain.toUpperCase(), `http://${domain}/a/b`, `${domain}.`])
          expect(websiteIn(same)?.domain).toBe(known);
      }),
    );
  });
});

describe('an e-mail address', () => {
  test.each([
    ['anna@Harbour.example.org', 'harbour.example.org'],
    ['anna@gmail.com', undefined],
    ['anna', undefined],
    ['', undefined],
    [null, undefined],
    ['a@b', undefined],
  ])('%j suggests %j', (email, domain) => {
    expect(domainOfEmail(email)).toBe(domain);
  });
});
