import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openPool } from '@/db/client';
import type { Addresses } from '@/scripts/database/prepare';
import { postmaster } from '@/scripts/postgres/postmaster';
import { figure, round } from '../figures';
import { aVisitor } from '../visitors';
import { goOnElsewhere, killUnderLoad, startsByBouncer, turnsTaken } from './across';
import { openBalancer } from './balancer';
import { Checks } from './checks';
import { coachPages } from './coach';
import { anInstance } from './instances';
import { refuseWithoutBouncer, startBouncer } from './pgbouncer';
import { rates } from './rates';
import { aReplica } from './replica';

const SEEKERS = 20;
const EACH = 100;

/**
 * More than one machine, on this one: two instances behind a balancer, on one Postgres by way of PgBouncer in transaction
 * mode, and a streaming replica for coaches' pages.
 * @param directory where the database lies. @param parts some of them by name, or none for all.
 * @returns whether all of what has to hold did.
 */
export async function measureScale(
  { app, owner }: Required<Addresses>,
  rootAddress: string,
  directory: string,
  parts: readonly string[],
): Promise<boolean> {
  const wants = (part: 'size' | 'rates' | 'across' | 'replica') => parts.length === 0 || parts.includes(part);
  refuseWithoutBouncer();
  const checks = new Checks();
  const root = openPool(rootAddress, 2);
  const database = postmaster(path.join(directory, 'pg'))?.pid ?? 0;
  const home = path.join(directory, 'scale');
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const bouncer = await startBouncer(app, path.join(home, 'pgbouncer'));
  const balancer = await openBalancer();
  try {
    if (wants('size')) await sizeOfSeekers(root);
    if (wants('rates')) {
      const visitor = await aVisitor(1_000);
      await root.unsafe('vacuum analyze');
      for (const [way, url, pooler] of [
        ['direct', app, undefined],
        ['pgbouncer', bouncer.url, bouncer.pid],
      ] as const) {
        const at = { way, postgres: database, ...(pooler && { bouncer: pooler }) };
        const one = await anInstance(balancer, url);
        await rates(balancer, visitor, { ...at, apps: [one.pid] }, root);
        const other = await anInstance(balancer, url);
        await rates(balancer, visitor, { ...at, apps: [one.pid, other.pid] }, root);
        await Promise.all([one.stop(), other.stop()]);
      }
    }
    if (wants('across')) {
      const two = [await anInstance(balancer, bouncer.url), await anInstance(balancer, bouncer.url)] as const;
      await goOnElsewhere(checks, balancer, two);
      await killUnderLoad(checks, balancer, two[0], root);
      await turnsTaken(checks, root);
      await startsByBouncer(checks, bouncer.url, owner);
      await Promise.all(two.map(({ stop }) => stop()));
    }
    if (wants('replica')) {
      const replica = await aReplica(rootAddress, directory, path.join(home, 'replica'));
      await coachPages(checks, balancer, replica, { app, root: rootAddress, pid: database }, root).finally(
        replica.stop,
      );
    }
  } finally {
    await balancer.close();
    await bouncer.stop();
    await root.end({ timeout: 5 });
  }
  return checks.all;
}

/** What accounts take of the disk, indexes included: empty ones, and applications with their history. */
async function sizeOfSeekers(root: ReturnType<typeof openPool>): Promise<void> {
  const size = async () => {
    const [row] = await root.unsafe<{ bytes: number }[]>(
      'select pg_database_size(current_database())::float8 as bytes',
    );
    return (row?.bytes ?? Number.NaN) / 1000;
  };
  const empty = await size();
  for (let n = 0; n < SEEKERS; n++) await aVisitor(0);
  const accounts = await size();
  for (let n = 0; n < SEEKERS; n++) await aVisitor(EACH);
  const full = await size();
  const account = (accounts - empty) / SEEKERS;
  figure('scale-disk', {
    seekers: SEEKERS,
    account_kB: round(account),
    application_kB: round(((full - accounts) / SEEKERS - account) / EACH),
  });
}
