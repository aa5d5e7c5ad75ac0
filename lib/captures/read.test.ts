import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHtml } from './html-text';
import { keepInput } from './input';
import { MOST_ADVERTS, type Proposals } from './proposal';
import { readFetched, readPasted } from './read';

const page = (html: string, url = 'https://www.jobs.example.org/1?utm_source=x') =>
  readFetched({ url, html });
const data = (value: unknown, around = (json: string) => json) =>
  page(
    `<title>T</title><script type="application/ld+json">${around(JSON.stringify(value).replaceAll('</', '<\\/'))}</script>`,
  ).adverts;
const job = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Keeper',
  ...fields,
});
const one = (fields: object) => data(job(fields))[0];

describe('a page with data about its jobs', () => {
  test('gives all of it', () => {
    const html = `<html><head><meta property="og:site_name" content="Harbour Jobs">
      <script type="application/ld+json">${JSON.stringify(
        job({
          hiringOrganization: { '@type': 'Organization', name: 'Harbour &amp; Sons' },
          description: '<p>Keep the <b>light</b>.</p><ul><li>Climb</li><li>Polish</li></ul>',
          datePosted: '2026-11-20T23:30:00-05:00',
          validThrough: '2026-12-24',
          jobLocation: { address: { addressLocality: 'Leith', addressCountry: { name: 'UK' } } },
          baseSalary: { currency: 'GBP', value: { minValue: 30000, maxValue: '36,000', unitText: 'YEAR' } },
        }),
      )}</script></head><body><p>Menu</p></body></html>`;
    expect(page(html)).toEqual({
      from: 'job-data',
      adverts: [
        {
          organisation: 'Harbour & Sons',
          role: 'Keeper',
          place: 'Leith, UK',
          workMode: null,
          salaryMin: 30000,
          salaryMax: 36000,
          currency: 'GBP',
          period: 'year',
          salaryText: null,
          source: 'Harbour Jobs',
          url: 'https://www.jobs.example.org/1',
          postedOn: '2026-11-20',
          closesOn: '2026-12-24',
          appliedOn: null,
          text: 'Keep the light.\n\n- Climb\n- Polish',
        },
      ],
    });
  });

  test.each([
    ['a list', [{ '@type': 'WebSite' }, job({})]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, job({})] }],
    ['several types', job({ '@type': ['Thing', 'http://schema.org/JobPosting'] })],
    ['something else', { '@type': 'ItemList', itemListElement: [{ item: { mainEntity: job({}) } }] }],
  ])('in %s', (_, value) => {
    expect(data(value).map(({ role }) => role)).toEqual(['Keeper']);
  });

  test('several on one page are told apart, each with its own link; the same one twice is one', () => {
    const jobs = [
      job({ url: '/a' }),
      job({ title: 'Pilot', url: 'javascript:alert(1)' }),
      job({ url: '/a' }),
    ];
    expect(data(jobs).map(({ role, url }) => [role, url])).toEqual([
      ['Keeper', 'https://www.jobs.example.org/a'],
      ['Pilot', 'https://www.jobs.example.org/1'],
    ]);
    expect(data(Array.from({ length: 40 }, (_, n) => job({ title: `Job ${n}` })))).toHaveLength(MOST_ADVERTS);
  });

  test.each([
    ['a comment', (json: string) => `<!-- ${json} -->`],
    ['CDATA', (json: string) => `//<![CDATA[\n${json}\n//]]>`],
    ['a semicolon', (json: string) => `${json};`],
    ['a line break in a text', (json: string) => json.replace('Keeper', 'Kee\nper')],
    ['a comma too many', (json: string) => json.replace(/}$/, ',}')],
  ])('also with %s around or in it', (_, around) => {
    expect(data(job({}), around)[0]?.role).toMatch(/^Kee ?per$/);
  });

  test('broken beyond that, the page’s text is read', () => {
    const html = `<script type="application/ld+json">{"@type":"JobPosting", oh</script><title>Keeper at Harbour</title>
      <main><p>We keep the light for everybody at sea, and have done so since 1821.</p></main>`;
    expect(page(html)).toMatchObject({
      from: 'page',
      adverts: [{ role: 'Keeper', organisation: 'Harbour' }],
    });
  });

  test('a good one beside a broken one is found', () => {
    const html = `<script type="application/ld+json">{oh</script><script type='application/ld+json'>${JSON.stringify(job({}))}</script>`;
    expect(page(html).adverts).toHaveLength(1);
  });

  test.each([
    ['Harbour', 'Harbour'],
    [{ name: 'Harbour' }, 'Harbour'],
    [{ '@type': 'Organization', legalName: 'Harbour Ltd' }, 'Harbour Ltd'],
    [[{ name: 'Harbour' }, { name: 'Quay' }], 'Harbour'],
    [{ name: ['Harbour'] }, 'Harbour'],
    [{}, null],
    [7, null],
    ['\u202eruobraH', 'ruobraH'],
    ['<script>alert(1)</script>Harbour', 'Harbour'],
    ['شركة المنار 🌊', 'شركة المنار 🌊'],
  ])('an employer as %j is %j', (hiringOrganization, organisation) => {
    expect(one({ hiringOrganization })?.organisation).toBe(organisation);
  });

  test('an employer that is only pointed at is looked up', () => {
    const graph = [job({ hiringOrganization: { '@id': '#us' } }), { '@id': '#us', name: 'Harbour' }];
    expect(data({ '@graph': graph })[0]?.organisation).toBe('Harbour');
  });

  test.each([
    [30000, [30000, 30000, null, null, null]],
    ['30000', [30000, 30000, null, 'year', null]],
    ['£30k - £36k per annum', [30000, 36000, 'GBP', 'year', null]],
    ['competitive', [null, null, null, null, 'competitive']],
    [{ value: 31.5, unitText: 'HOUR', currency: 'EUR' }, [31.5, 31.5, 'EUR', 'hour', null]],
    [
      { currency: 'GBP', value: { minValue: 36000, maxValue: 30000, unitText: 'YEAR' } },
      [30000, 36000, 'GBP', 'year', null],
    ],
    [{ currency: 'eur', value: { minValue: 0, maxValue: 50000 } }, [null, 50000, 'EUR', null, null]],
    [
      { currency: 'GBP', value: { value: 700, unitText: 'WEEK' } },
      [null, null, null, null, '700 GBP per week'],
    ],
    [
      { currency: 'Taler', value: { value: '40 000', unitText: 'Month' } },
      [40000, 40000, null, 'month', null],
    ],
    [[{ value: 'negotiable' }], [null, null, null, null, 'negotiable']],
    [{ value: 1e15 }, [null, null, null, null, null]],
    [-5, [null, null, null, null, null]],
    [null, [null, null, null, null, null]],
  ])('pay as %j', (baseSalary, pay) => {
    const found = one({ baseSalary });
    expect([found?.salaryMin, found?.salaryMax, found?.currency, found?.period, found?.salaryText]).toEqual(
      pay,
    );
  });

  test.each([
    [{ jobLocation: [{ address: 'Leith' }, { address: 'Oban' }] }, 'Leith; Oban', null],
    [{ jobLocation: { name: 'Harbour House' } }, 'Harbour House', null],
    [{ jobLocation: 'Leith' }, 'Leith', null],
    [{ jobLocation: Array.from('abcde') }, 'a; b; c and 2 more', null],
    [
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'Germany' } },
      'Germany',
      'remote',
    ],
    [{ jobLocationType: 'telecommute' }, null, 'remote'],
  ])('a place as %j', (fields, place, workMode) => {
    expect(one(fields)).toMatchObject({ place, workMode });
  });

  test.each([
    ['2026-12-24', '2026-12-24'],
    ['24 December 2026', '2026-12-24'],
    ['2026-02-30', null],
    ['1970-01-01T00:00:00Z', null],
    ['0000-00-00', null],
    ['soon', null],
    [1766534400000, null],
  ])('a day as %j is %j', (validThrough, closesOn) => {
    expect(one({ validThrough })?.closesOn).toBe(closesOn);
  });

  test('a description written as HTML in HTML becomes text; code in it stays', () => {
    expect(
      one({ description: '&amp;lt;p&amp;gt;Keep&amp;nbsp;it &amp;amp; shine&amp;lt;/p&amp;gt;' })?.text,
    ).toBe('Keep it & shine');
    expect(
      one({ description: '<p>You know Vec&lt;T&gt;, and that a &lt; b, and much more besides.</p>' })?.text,
    ).toBe('You know Vec<T>, and that a < b, and much more besides.');
  });

  test('microdata say the same', () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Keeper</h1>
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Harbour</b></span>
      <time itemprop="validThrough" datetime="2026-12-24">Christmas Eve</time>
      <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Leith</i></span></span>
      <div itemprop="description"><p>Keep the light for everybody at sea.</p><p>Climb.</p></div></div>`;
    expect(page(html)).toMatchObject({
      from: 'job-data',
      adverts: [
        {
          role: 'Keeper',
          organisation: 'Harbour',
          closesOn: '2026-12-24',
          place: 'Leith',
          text: 'Keep the light for everybody at sea.\n\nClimb.',
        },
      ],
    });
  });
});

describe('a page without data', () => {
  const LONG = 'We keep the light for everybody at sea, and have done so since 1821. '.repeat(5);
  test('is read as text: its main part, role and employer from its title', () => {
    const html = `<title>Senior Keeper (m/w/d) – Harbour – Careers</title><nav>Home Jobs Sign in</nav>
      <main><h1>Senior Keeper</h1><p>${LONG}</p><p>Location: Leith</p><p>Closing date: 24 December 2026</p><p>£30,000 to £36,000 per year</p></main>
      <footer>Cookies</footer>`;
    const [advert] = page(html).adverts;
    expect(advert).toMatchObject({
      role: 'Senior Keeper (m/w/d)',
      organisation: 'Harbour',
      place: 'Leith',
      closesOn: '2026-12-24',
      salaryMin: 30000,
      salaryMax: 36000,
      currency: 'GBP',
      source: 'jobs.example.org',
    });
    expect(advert?.text).not.toMatch(/Cookies|Sign in/);
  });

  test('that draws itself in the browser only has nothing to read', () => {
    expect(
      page('<title>Jobs</title><div id="root"></div><script>var x = "a lot of text"</script>').adverts,
    ).toEqual([]);
  });
});

describe('a pasted text', () => {
  const pasted = (text: string) => readPasted(text).adverts[0];

  test.each([
    ['Keeper at Harbour\n\nWe keep the light.', { role: 'Keeper', organisation: 'Harbour' }],
    ['Harbour is hiring a Light Keeper\nApply now', { role: 'Light Keeper', organisation: 'Harbour' }],
    [
      'Light Keeper\nCompany: Harbour\nLocation: Leith (hybrid)\nSalary: competitive',
      {
        role: 'Light Keeper',
        organisation: 'Harbour',
        place: 'Leith (hybrid)',
        workMode: 'hybrid',
        salaryText: 'competitive',
      },
    ],
    [
      'Leuchtturmwärter (m/w/d)\nUnternehmen: Hafen GmbH\nStandort: Hamburg\nGehalt: 38.000 - 45.000 €\nBewerbungsfrist: 24.12.2026',
      {
        role: 'Leuchtturmwärter (m/w/d)',
        organisation: 'Hafen GmbH',
        place: 'Hamburg',
        salaryMin: 38000,
        salaryMax: 45000,
        currency: 'EUR',
        closesOn: '2026-12-24',
      },
    ],
    [
      'Keeper\n\nAbout Harbour\n\nWe raised £20 million. Pay is £31.50 per hour. Fully remote. Apply by 12/24/2026.',
      { role: 'Keeper', organisation: 'Harbour', workMode: 'remote', closesOn: '2026-12-24' },
    ],
    ['Keeper\nApply by 03/04/2026', { closesOn: null }],
    ['Keeper\nClosing date: 31 December 1899', { closesOn: null }],
    ['حارس المنارة 🌊\nCompany: شركة المنار', { role: 'حارس المنارة 🌊', organisation: 'شركة المنار' }],
    ['We are looking for somebody who can keep a light burning.', { role: null, organisation: null }],
    ['', { role: null, text: '' }],
  ])('%j', (text, found) => {
    expect(pasted(text)).toMatchObject(found);
  });

  test('as HTML is read as a page is', () => {
    expect(pasted('<h1>Keeper</h1><p>Company: Harbour</p><script>alert(1)</script>')).toMatchObject({
      role: 'Keeper',
      organisation: 'Harbour',
      text: 'Keeper\n\nCompany: Harbour',
    });
  });
});

describe('a letter', () => {
  const letter = (text: string) => readPasted(text);

  test('that thanks for an application says which, where and when', () => {
    const text = `From: Harbour Careers <no-reply@harbour.example>
To: ann@example.org
Subject: Thank you for applying to Harbour
Date: Fri, 27 Nov 2026 10:11:12 +0000

Dear Ann,

We have received your application for the Light Keeper position. We will be in touch.`;
    expect(letter(text)).toMatchObject({
      from: 'mail',
      adverts: [{ role: 'Light Keeper', organisation: 'Harbour', appliedOn: '2026-11-27' }],
    });
  });

  test('forwarded is read inside, without its marks', () => {
    const text = `From: Ann <ann@gmail.com>
Subject: Fwd: Keeper

Look at this
---------- Forwarded message ---------
> From: Jo Berg <jo@quay-works.co.uk>
> Date: Mon, 23 Nov 2026
> Subject: Keeper at Quay Works
>
> Location: Oban
> Salary: £30k`;
    expect(letter(text).adverts[0]).toMatchObject({
      role: 'Keeper',
      organisation: 'Quay Works',
      place: 'Oban',
      salaryMin: 30000,
      appliedOn: null,
    });
  });

  test('as its source is decoded: words in headers, parts, quoted-printable and base64', () => {
    const html = Buffer.from('<p>Dear Zoë</p><p>Place: Łódź</p>').toString('base64');
    const text = `From: =?utf-8?Q?Zo=C3=AB_GmbH_Recruiting?= <jobs@zoe.example>
Subject: =?utf-8?B?${Buffer.from('Bewerbung als Wärter').toString('base64')}?=
Date: Mon, 23 Nov 2026 09:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${html}
--b1
Content-Type: application/pdf
Content-Disposition: attachment

JVBERi0=
--b1--`;
    expect(letter(text).adverts[0]).toMatchObject({
      role: 'Wärter',
      organisation: 'Zoë GmbH',
      place: 'Łódź',
    });
    const quoted = `From: jobs@harbour.example
Subject: Your application for Keeper at Harbour
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Place: Z=FCri=
ch`;
    expect(letter(quoted).adverts[0]).toMatchObject({
      role: 'Keeper',
      organisation: 'Harbour',
      place: 'Zürich',
    });
  });

  test('from where everybody has an address names no employer', () => {
    expect(letter('From: Jo <jo@gmail.com>\nSubject: Hello\n\nHow are you?').adverts[0]).toMatchObject({
      organisation: null,
      role: null,
    });
  });
});

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
      `From: a@b.c\nSubject: ${'application for '.repeat(100_000)}`,
      `From: a@b.c\nDate: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(400_000)}`,
    ];
    for (const html of worst) {
      const began = performance.now();
      isSound(readFetched({ url: 'https://example.org/', html }));
      isSound(readPasted(html.slice(0, 200_000)));
      expect([html.slice(0, 40), performance.now() - began < 3000]).toEqual([html.slice(0, 40), true]);
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
