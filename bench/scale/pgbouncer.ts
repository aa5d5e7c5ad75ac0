import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/scripts/data/port';
import { postgresAccount } from '@/scripts/postgres/account';
import { Sentence } from '@/scripts/sentence';

const PROGRAM = '/usr/sbin/pgbouncer';

export interface Bouncer {
  /** The same database by way of it. */
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Whether it is there; otherwise how it gets there is a sentence. */
export function refuseWithoutBouncer(): void {
  if (!existsSync(PROGRAM))
    throw new Sentence(`There is no ${PROGRAM}. On Debian: apt-get install pgbouncer. It need not run.`);
}

/** PgBouncer in transaction mode before a database, as the user that Postgres runs as. */
export async function startBouncer(database: string, home: string): Promise<Bouncer> {
  const { hostname, port: behind, username, password, pathname } = new URL(database);
  const port = await freePort();
  const account = postgresAccount();
  mkdirSync(home, { recursive: true });
  const users = path.join(home, 'users.txt');
  const settings = path.join(home, 'pgbouncer.ini');
  writeFileSync(users, `"${username}" "${decodeURIComponent(password)}"\n`, { mode: 0o600 });
  writeFileSync(
    settings,
    `[databases]
${pathname.slice(1)} = host=${hostname} port=${behind}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 20
max_client_conn = 1000
log_connections = 0
log_disconnections = 0
`,
    { mode: 0o600 },
  );
  if (account.uid !== undefined && account.gid !== undefined)
    for (const file of [home, users, settings]) chownSync(file, account.uid, account.gid);
  const child: ChildProcess = spawn(PROGRAM, ['-q', settings], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    pause(500),
    ended.then(() => Promise.reject(new Sentence('PgBouncer did not start.'))),
  ]);
  const url = new URL(database);
  url.port = String(port);
  return {
    url: url.href,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
