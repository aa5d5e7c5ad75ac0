import { prerender } from 'react-dom/static';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CLIENT_PAGES, type ClientPage, GRANTS, type Grant } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { aPerson, type Person } from '@/scripts/test/people';
import { signedInAs } from '@/scripts/test/request';
import { aSearchToShare, WORDS } from '@/scripts/test/shared-search';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());

const modules = import.meta.glob<{ default: (props: object) => Promise<React.ReactNode> }>('./**/page.tsx');
const sources = import.meta.glob<string>('./**/page.tsx', { eager: true, query: '?raw', import: 'default' });
/** Every page of a client's, found by looking, by what comes after `/clients/[link]`. */
const PAGES = Object.keys(modules)
  .filter((file) => file.startsWith('./[link]/'))
  .map((file) => ({ file, path: file.slice('./[link]'.length, -'/page.tsx'.length) }));

/** The rows that pages of one thing are shown for. */
const ROWS: Record<string, string> = {
  '/applications/[id]': `select distinct a.id from applications a join organisations o on o.id = a.organisation_id
    where a.owner_id = $1 and o.name in ('Tarn Foods', 'Moorland Press', 'Fernside Libraries')`,
  '/interviews/[id]': `select id from interviews where owner_id = $1`,
  '/offers/[id]': `select id from offers where owner_id = $1`,
  '/organisations/[id]': `select id from organisations where owner_id = $1 and name = 'Lantern Press'`,
  '/rejections/[id]': `select r.id from rejections r join applications a on a.id = r.application_id
    join organisations o on o.id = a.organisation_id
    where r.owner_id = $1 and o.name in ('Tarn Foods', 'Fernside Libraries')`,
  '/concerns/[id]': `select id from concerns where owner_id = $1 and decision in ('work-on-it', 'adjustment')`,
  '/practice/[id]': `select id from practice_items where owner_id = $1 and title like '% one %'`,
  '/rehearsals/[id]': `select id from rehearsals where owner_id = $1 and ended_at is not null limit 1`,
  '/stories/[id]': `select id from stories where owner_id = $1 and situation <> ''`,
  '/resumes/[id]': `select id from documents where owner_id = $1 and kind = 'resume'`,
  '/questions/[id]': `select id from questions where owner_id = $1 limit 1`,
};

const { root } = testDatabase();
let ann: Person;
const ids = new Map<string, readonly string[]>();
/** Each page as often as there are rows to show it for. */
const shownPages = () =>
  PAGES.filter((page) => !isBetween(page)).flatMap((page) =>
    (ids.get(page.path) ?? ['']).map((id) => ({ ...page, id })),
  );
beforeAll(async () => {
  ann = await aPerson('ann');
  await aSearchToShare(ann);
  for (const [path, query] of Object.entries(ROWS)) {
    const rows = await root.unsafe<{ id: string }[]>(query, [ann.id]);
    ids.set(
      path,
      rows.map(({ id }) => id),
    );
  }
});

interface Shown {
  readonly html: string;
  /** Without the line that says who looks. */
  readonly main: string;
}

/** What a page shows somebody through a link. */
async function shown(
  viewer: Person,
  linkId: string,
  { file, id }: ReturnType<typeof shownPages>[number],
): Promise<Shown> {
  signedInAs(viewer.cookie);
  const page = (await modules[file]?.())?.default;
  const props = {
    params: Promise.resolve({ link: linkId, id }),
    searchParams: Promise.resolve({}),
  };
  const { prelude } = await prerender(await page?.(props));
  // React parts its texts by comments.
  const html = (await new Response(prelude).text()).replaceAll('<!-- -->', '');
  return { html, main: html.replace(/<p class="whose">.*?<\/p>/, '') };
}
/** What a form may change something with: not one whose answer is an address. */
const formsIn = (html: string) =>
  (html.match(/<form[^>]*>/g) ?? []).filter((form) => !/role="search"|method="get"/.test(form));
const keyOf = ({ file }: { file: string }) => /page="([\w-]+)"/.exec(sources[file] ?? '')?.[1] as ClientPage;
/** The part that opens a page; null where any link does. */
const partOf = (page: { file: string }) => CLIENT_PAGES[keyOf(page)];
/** Of one thing that lies between a seeker and one coach: it is tried where it is made. */
const isBetween = (page: { file: string; path: string }) => page.path.includes('[id]') && !partOf(page);
const isThere = ({ html }: Shown) => html.includes('class="whose"');

/** A coach with these parts. */
async function withParts(scopes: readonly Grant[]): Promise<{ coach: Person; linkId: string }> {
  const coach = await aPerson('coach');
  return { coach, linkId: await aLink(root, ann, coach, { scopes: [...scopes] }) };
}
const wordsIn = (html: string, of: readonly (Grant | 'none')[]) =>
  of.flatMap((part) => WORDS[part] ?? []).filter((words) => html.toLowerCase().includes(words.toLowerCase()));

describe.each(PAGES)('the page $path of a client’s', ({ file, path }) => {
  test('is made as a client’s page that the policy knows, and framed as the same', () => {
    const source = sources[file] ?? '';
    const [, key] = /export default clientPage(?:<\w+>)?\(\s*(?:lookAt\()?'([\w-]+)'/.exec(source) ?? [];
    const framed = keyOf({ file });
    expect(CLIENT_PAGES).toHaveProperty(framed);
    // One that says by a function what it looks at is checked by the type of that.
    if (key) expect(key).toBe(framed);
    expect(source).toMatch(/export default clientPage\b/);
  });

  test('knows whose row to show, where it is of one thing', () => {
    const has = (ids.get(path) ?? []).length > 0;
    expect(path.includes('[id]') && !isBetween({ file, path })).toBe(has);
  });
});

describe('a coach with everything but names', () => {
  const all = GRANTS.filter((grant) => grant !== 'contacts');

  test('finds every page, marked, with one heading and nothing to change anything with', async () => {
    const { coach, linkId } = await withParts(all);
    let seen = '';
    for (const page of shownPages()) {
      const { html } = await shown(coach, linkId, page);
      expect([page.path, html.match(/<h1[ >]/g)?.length]).toEqual([page.path, 1]);
      expect([page.path, html.includes('Ann’s search.')]).toEqual([page.path, true]);
      if (partOf(page)) expect([page.path, formsIn(html)]).toEqual([page.path, []]);
      // Nothing leads out of the client's pages.
      const away = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].flatMap(([, href = '']) =>
        /^\/clients(\/|$)/.test(href) ? [] : [href],
      );
      expect([page.path, away]).toEqual([page.path, []]);
      seen += html;
    }
    expect(wordsIn(seen, ['contacts', 'none'])).toEqual([]);
    // What is looked for below is there to be found.
    const known = [...all].flatMap((part) => WORDS[part] ?? []);
    expect(wordsIn(seen, all)).toEqual(known);
  });

  test('is shown by the seeker’s preview what the coach sees, and nothing else', async () => {
    const { coach, linkId } = await withParts(all);
    for (const page of shownPages()) {
      const [theirs, preview] = [await shown(coach, linkId, page), await shown(ann, linkId, page)];
      expect(preview.html).toContain('This is what Ruth Adeyemi sees.');
      expect([page.path, formsIn(preview.html)]).toEqual([page.path, []]);
      // Without a part, a page holds what a coach does; of that the preview has none.
      if (partOf(page)) expect([page.path, preview.main]).toEqual([page.path, theirs.main]);
    }
  });
});

test('a coach who may know names reads them', async () => {
  const { coach, linkId } = await withParts(GRANTS);
  let seen = '';
  for (const page of shownPages()) seen += (await shown(coach, linkId, page)).html;
  expect(wordsIn(seen, ['contacts'])).toEqual(WORDS.contacts);
  expect(wordsIn(seen, ['none'])).toEqual([]);
});

test.each(GRANTS.filter((grant) => grant !== 'contacts'))(
  'a coach with %s alone finds its pages, and in none a word of another part',
  async (grant) => {
    const { coach, linkId } = await withParts([grant]);
    const others = [...GRANTS, 'none' as const].filter((one) => one !== grant);
    for (const page of shownPages()) {
      const one = await shown(coach, linkId, page);
      const opens = partOf(page) === null || partOf(page) === grant;
      expect([page.path, isThere(one)]).toEqual([page.path, opens]);
      expect([page.path, wordsIn(one.html, others)]).toEqual([page.path, []]);
    }
  },
);
