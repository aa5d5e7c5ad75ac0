import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import { figure, round } from '../figures';
import { BARE, type Page } from '../pages';
import { aVisitor, type Visitor } from '../visitors';
import type { Balancer } from './balancer';
import { Client, hiddenFields } from './client';
import { memoryMb, workedMs } from './work';

const ADD = '/applications/new';
const AT_ONCE = 16;
const WARM_MS = 1_500;
const COUNTED_MS = 4_000;

const PAGES: readonly Page[] = [
  BARE,
  { name: 'today', path: () => '/today' },
  { name: 'board', path: () => '/applications' },
  { name: 'list', path: () => '/applications/list' },
  { name: 'application', path: (id) => `/applications/${id}` },
];

export interface Served {
  /** What the figures call it. */
  readonly way: string;
  readonly apps: readonly number[];
  /** Postgres's first process. */
  readonly postgres: number;
  readonly bouncer?: number;
}

/**
 * Requests a second through the balancer at sixteen connections; what of a request each kind of process works, which the
 * other work of the machine hardly changes; connections and memory under it.
 */
export async function rates(
  balancer: Balancer,
  visitor: Visitor,
  { way, apps, postgres, bouncer }: Served,
  root: Sql,
) {
  const client = new Client(balancer.url);
  for (const [name, ask] of await asked(client, visitor)) {
    let [served, failed] = [0, 0];
    let isOver = false;
    const askers = Array.from({ length: AT_ONCE }, async () => {
      while (!isOver) {
        if (await ask()) served++;
        else failed++;
      }
    });
    await pause(WARM_MS);
    const kinds = { app: apps, postgres: [postgres], bouncer: bouncer ? [bouncer] : [] };
    const before = Object.values(kinds).map(workedMs);
    const [from, began] = [served, performance.now()];
    await pause(COUNTED_MS);
    const seconds = (performance.now() - began) / 1000;
    const n = served - from;
    const [app = 0, database = 0, pooler = 0] = Object.values(kinds).map(
      (pids, at) => (workedMs(pids) - (before[at] ?? 0)) / n,
    );
    isOver = true;
    await Promise.all(askers);
    figure('scale-rate', {
      way,
      instances: apps.length,
      page: name,
      a_second: round(n / seconds),
      failed,
      app_ms: round(app),
      postgres_ms: round(database),
      pgbouncer_ms: round(pooler),
    });
  }
  const [{ connections } = { connections: 0 }] = await root<{ connections: number }[]>`
    select count(*)::int as connections from pg_stat_activity where usename = 'onward_app'`;
  figure('scale-size', {
    way,
    instances: apps.length,
    connections,
    app_mb: round(memoryMb(apps)),
    postgres_mb: round(memoryMb([postgres])),
  });
  client.close();
}

/** The pages, and an act, each as what asks for it once and says whether it was answered as it should. */
async function asked(client: Client, visitor: Visitor): Promise<[string, () => Promise<boolean>][]> {
  // Somebody else's, so that the pages measured next have as many rows as those before.
  const { cookie } = await aVisitor(0);
  const hidden = hiddenFields((await client.get(ADD, cookie)).text, 'organisation');
  const add = async () => {
    const fields = {
      ...hidden,
      actId: newId(),
      isSure: 'yes',
      organisation: `House ${newId()}`,
      role: 'Keeper',
    };
    return (await client.post(ADD, fields, cookie)).status === 303;
  };
  const look = (page: Page) => async () =>
    (await client.get(page.path(visitor.applicationId), visitor.cookie)).status === 200;
  return [...PAGES.map((page) => [page.name, look(page)] as [string, () => Promise<boolean>]), ['add', add]];
}
