import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHtml } from './html-text';
import { keepInput } from './input';
import { MOST_ADVERTS, type Proposals } from './proposal';
import { readFetched, readPasted } from './read';

describe('of any text whatever', () => {
  const ugly = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(
        ...'<>/&;="\'{}[]:,@ \n\u202e\u0000\ud83dabp#x20£k-',
        '<p>',
        '&amp;lt;',
        '</script>',
        '<script type="application/ld+json">',
        '"@type":"JobPosting"',
        '"title":',
        'From: ',
        'Subject: ',
        '\n\n',
        '=?utf-8?B?',
        '--b',
        'Content-Type: multipart/mixed; boundary=b\n',
        '<div itemscope itemtype="JobPosting">',
        '<b itemprop="title">',
        'Salary: ',
        'at Harbour',
        '2026-12-24',
        'Apply by ',
      ),
      maxLength: 60,
    }),
    fc.json().map((json) => `<script type="application/ld+json">${json}</script>`),
    fc
      .dictionary(
        fc.constantFrom(
          'title',
          'hiringOrganization',
          'description',
          'baseSalary',
          'jobLocation',
          'validThrough',
          'url',
          'jobLocationType',
          '__proto__',
          'toString',
        ),
        fc.oneof(
          fc.anything({ withNullPrototype: false }),
          fc.string({ unit: 'binary' }),
          fc.double(),
          fc.constant('<b>x</b>'),
          fc.record({
            value: fc.anything(),
            currency: fc.string(),
            name: fc.anything(),
            address: fc.anything(),
          }),
        ),
      )
      .map(
        (fields) =>
          `<script type="application/ld+json">${safeJson({ '@type': 'JobPosting', ...fields })}</script>`,
      ),
  );

  const isSound = ({ adverts }: Proposals) => {
    expect(adverts.length).toBeLessThanOrEqual(MOST_ADVERTS);
    for (const advert of adverts) {
      const { text, ...facts } = advert;
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(isHtml(text)).toBe(false);
      for (const fact of Object.values(facts)) {
        if (typeof fact !== 'string') continue;
        expect(fact).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|^\s*$/u);
        expect(fact.length).toBeLessThanOrEqual(2000);
      }
      expect(
        advert.salaryMin === null || advert.salaryMax === null || advert.salaryMin <= advert.salaryMax,
      ).toBe(true);
      // What is proposed could be kept as it stands, once the two that must be there are.
      const sent = Object.fromEntries(
        Object.entries(advert).map(([name, value]) => [name, String(value ?? '')]),
      );
      const kept = keepInput.safeParse({
        ...sent,
        id: crypto.randomUUID(),
        organisation: advert.organisation ?? 'x',
        role: advert.role ?? 'x',
      });
      expect(kept.error?.issues ?? []).toEqual([]);
    }
  };

  test('a page never throws, and proposes what could be kept', () => {
    fc.assert(
      fc.property(ugly, fc.webUrl(), (html, url) => isSound(readFetched({ url, html }))),
      { numRuns: 400 },
    );
  });

  test('nor does a paste', () => {
    fc.assert(
      fc.property(ugly, (text) => isSound(readPasted(text))),
      { numRuns: 400 },
    );
  });

  test('two megabytes of the worst are read in good time', () => {
    const worst = [
      '<div>'.repeat(400_000),
      '<'.repeat(2_000_000),
      '&amp;'.repeat(400_000),
      `<script type="application/ld+json">${'['.repeat(1_000_000)}`,
      `<script type="application/ld+json">${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}</script>`,
      '<b itemscope itemprop="x" itemtype="JobPosting">'.repeat(40_000),
      'Apply by '.repeat(200_000),
      '1'.repeat(2_000_000),
      '£1,'.repeat(600_000),
      'a at '.repeat(400_000),
      ' '.repeat(2_000_000),
      `<script type="application/ld+json">${' '.repeat(2_000_000)}</script>`,
      `<script type="application/ld+json">{${' '.repeat(1_000_000)},${' '.repeat(1_000_000)}}-</script>`,
      `a${'\n'.repeat(199_000)}a`,
      `${'>'.repeat(199_000)}a`,
      `--${' '.repeat(199_000)}a`,
      `From: a@b.c\nSubject: ${'application for '.repeat(100_000)}`,
      `From: a@b.c\nDate: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(400_000)}`,
    ];
    for (const html of worst) {
      // Of the processor, not of the clock: others may be at work beside it.
      const began = process.cpuUsage();
      isSound(readFetched({ url: 'https://example.org/', html }));
      isSound(readPasted(html.slice(0, 200_000)));
      const took = process.cpuUsage(began).user / 1000;
      expect([html.slice(0, 40), took < 3000]).toEqual([html.slice(0, 40), true]);
    }
  }, 60_000);
});

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '{}';
  }
}
