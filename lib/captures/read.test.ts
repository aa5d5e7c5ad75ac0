import { describe, expect, test } from 'vitest';
import { MOST_ADVERTS } from './proposal';
import { readFetched } from './read';

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

  test.each([
    ['https://uk.indeed.com/1', '<title>Keeper - Leith - Indeed.com</title>', 'Keeper', null],
    [
      'https://www.linkedin.com/jobs/view/1',
      '<title>Harbour hiring Light Keeper in Leith, Scotland | LinkedIn</title>',
      'Light Keeper',
      'Harbour',
    ],
    [
      'https://harbour.example/1',
      '<title>Keeper</title><meta property="og:site_name" content="Harbour Careers">',
      'Keeper',
      'Harbour',
    ],
  ])('%s %s', (url, head, role, organisation) => {
    expect(page(`${head}<main>${LONG}</main>`, url).adverts[0]).toMatchObject({ role, organisation });
  });

  test('that draws itself in the browser only has nothing to read', () => {
    expect(
      page('<title>Jobs</title><div id="root"></div><script>var x = "a lot of text"</script>').adverts,
    ).toEqual([]);
  });
});
