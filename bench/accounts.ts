import type { Sql } from 'postgres';
import { rounds } from './figures';
import { seededId, seedOne } from './list-seed';
import { BARE, type Page } from './pages';
import { EACH, seedClients } from './roster-seed';
import { aVisitor, type Visitor } from './visitors';

/** Somebody with so many applications, and a coach whose clients have as many together. */
export interface Account {
  readonly own: number;
  readonly seeker: Visitor;
  readonly coach: Visitor;
}

/** The pages that goals are set for. The roster is the coach's, every other one the seeker's. */
export const JUDGED: readonly Page[] = [
  { name: 'home', path: () => '/today' },
  { name: 'board', path: () => '/applications' },
  { name: 'list', path: () => '/applications/list' },
  { name: 'application', path: (id) => `/applications/${id}` },
  { name: 'concerns', path: () => '/feedback' },
  { name: 'practice', path: () => '/practice' },
  { name: 'roster', path: () => '/clients' },
];

/** Who looks at a page. */
export const viewerOf = (page: Page, account: Account): Visitor =>
  page.name === 'roster' ? account.coach : account.seeker;

/** One page of one account, or the bare one. */
export interface Asked {
  readonly page: Page;
  readonly own: number;
  readonly visitor: Visitor;
}

/** Each judged page of each account, the bare one first. */
export function everyPage(accounts: readonly Account[], pages = JUDGED): Asked[] {
  const [first] = accounts;
  if (!first) throw new Error('No account to look at.');
  return [
    { page: BARE, own: 0, visitor: first.seeker },
    ...accounts.flatMap((account) =>
      pages.map((page) => ({ page, own: account.own, visitor: viewerOf(page, account) })),
    ),
  ];
}

/**
 * Accounts of these sizes, all by the same statements, so that one differs from another in the number of its rows only.
 * The application that is looked at is the same in each: an open one with an advert, tags and a next action.
 */
export async function accountsOf(root: Sql, sizes: readonly number[]): Promise<Account[]> {
  const made: Account[] = [];
  let clients = await clientsThere(root);
  for (const own of sizes) {
    const seeker = await aVisitor(0);
    await seedOne(root, seeker.person.id, own);
    const applicationId = await seededId(root, seeker.person.id, 45);
    const coach = await aVisitor(0);
    const more = Math.max(1, Math.round(own / EACH));
    await seedClients(root, coach.person.id, clients, clients + more);
    clients += more;
    made.push({ own, seeker: { ...seeker, applicationId }, coach });
  }
  await root.unsafe(`update acts set created_at = created_at - interval '1 hour' where kind = 'seed'`);
  await root.unsafe('vacuum analyze');
  return made;
}

async function clientsThere(root: Sql): Promise<number> {
  const [row] = await root<{ n: number }[]>`
    select coalesce(max(substring(email from '^client-(\\d+)@')::int), 0) as n from users where email like 'client-%'`;
  return row?.n ?? 0;
}

/** Requests of each page in turns, and those before that do not count. */
export const TURNS = { warmUp: rounds(15, 2), counted: rounds(100, 5) };
