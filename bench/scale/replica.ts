import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { freePort } from '@/scripts/data/port';
import { postgresAccount } from '@/scripts/postgres/account';
import { postgresBinaries } from '@/scripts/postgres/binaries';
import { Cluster } from '@/scripts/postgres/cluster';
import { forgetDeadPostmaster, postmaster } from '@/scripts/postgres/postmaster';
import { Sentence } from '@/scripts/sentence';

export interface Replica {
  /** An address of the primary's, at the replica. */
  readonly at: (primary: string) => string;
  readonly pid: () => number;
  readonly start: () => void;
  /** At once, as a machine that loses its power. */
  readonly kill: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * A streaming replica of the project's own Postgres, which comes without `pg_basebackup`: its directory is copied while
 * it runs, between `pg_backup_start` and `pg_backup_stop`.
 * @param root the primary's superuser. @param data where the primary lies. @param home where the replica is to lie.
 */
export async function aReplica(root: string, data: string, home: string): Promise<Replica> {
  const account = postgresAccount();
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  const cluster = new Cluster(account, postgresBinaries(account, data), home);
  const primary = postgres(root, { max: 1, onnotice() {} });
  try {
    await primary`select pg_backup_start('replica', true)`;
    const copied = spawnSync('cp', ['-a', path.join(data, 'pg'), cluster.directory]);
    const [stopped] = await primary<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`;
    if (copied.status !== 0 || !stopped) throw new Sentence(`The database was not copied: ${copied.stderr}`);
    for (const file of ['postmaster.pid', 'postmaster.opts', 'server.log'])
      rmSync(path.join(cluster.directory, file), { force: true });
    writeFileSync(path.join(cluster.directory, 'backup_label'), stopped.labelfile);
    writeFileSync(path.join(cluster.directory, 'standby.signal'), '');
    const { hostname, port, username, password } = new URL(root);
    appendFileSync(
      path.join(cluster.directory, 'postgresql.auto.conf'),
      `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
    );
  } finally {
    await primary.end({ timeout: 5 });
  }
  spawnSync('chown', ['-R', '--reference', path.join(data, 'pg'), cluster.directory]);
  const port = await freePort();
  const start = () => {
    if (!cluster.start(port)) throw new Sentence(`The replica did not start: ${cluster.lastWords()}`);
  };
  start();
  return {
    at: (address) => Object.assign(new URL(address), { port: String(port) }).href,
    pid: () => postmaster(cluster.directory)?.pid ?? 0,
    start,
    async kill() {
      const pid = postmaster(cluster.directory)?.pid;
      if (pid) process.kill(pid, 'SIGQUIT');
      await pause(1_000);
      forgetDeadPostmaster(cluster.directory);
    },
    stop: () => void cluster.stop(),
  };
}
