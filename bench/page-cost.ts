import { spawn } from 'node:child_process';
import http from 'node:http';
import postgres from 'postgres';
import { v7 as newId } from 'uuid';
import { openSession, signUp } from '../db/accounts/writes';
import { pool } from '../db/client';
import { newCookie } from '../server/cookie';

/**
 * What a page costs over a bare one: sequential requests, taken in turns so that whatever else the machine does falls
 * on all of them. Prints one JSON line a page: p50 of the complete answer in ms, and its ratio to the bare page's.
 */
const PORT = 5583;
const PAGES = (process.env.PAGES ?? '/bench/bare /bench/rows /applications /sessions').split(' ');
const ROUNDS = Number(process.env.ROUNDS ?? 200);

const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
  stdio: 'ignore',
  env: { ...process.env, PORT: String(PORT), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
});
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds to the last byte, and the answer's size. */
function get(path: string, cookie: string): Promise<{ ms: number; status: number; bytes: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = http.get(
      { host: '127.0.0.1', port: PORT, path, agent, headers: { cookie, 'accept-encoding': 'gzip' } },
      (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
        answer.on('end', () =>
          resolve({ ms: performance.now() - started, status: answer.statusCode ?? 0, bytes }),
        );
      },
    );
    asked.on('error', reject);
  });
}

/** An account with 100 applications and a session. @returns its cookie. */
async function anAccount(): Promise<string> {
  const id = newId();
  await signUp({ id, email: `bench-${id}@example.org`, passwordHash: 'none' });
  const { value, claim } = newCookie(id);
  await openSession({ claim, id: newId(), agent: 'bench', days: 1 });
  const root = postgres(process.env.ROOT_URL ?? 'postgres://pgroot:root@127.0.0.1:5580/onward', { max: 1 });
  await root`insert into applications (owner_id, id, organisation, role) select ${id}, gen_random_uuid(), 'Organisation ' || n, 'Senior engineer ' || n from generate_series(1, 100) n`;
  await root.end();
  return `onward.session=${value}`;
}

const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;

try {
  const cookie = await anAccount();
  for (let up = false; !up; )
    up = await get('/bench/bare', '').then(
      (answer) => answer.status === 200,
      () => new Promise<boolean>((later) => setTimeout(later, 200, false)),
    );
  const taken = new Map(PAGES.map((page) => [page, [] as number[]]));
  for (let round = -30; round < ROUNDS; round++) {
    for (const [page, times] of taken) {
      const answer = await get(page, cookie);
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
      if (round >= 0) times.push(answer.ms);
    }
  }
  const bare = middle(taken.get(PAGES[0] as string) as number[]);
  for (const [page, times] of taken)
    console.log(
      JSON.stringify({
        page,
        p50: +middle(times).toFixed(2),
        ratio: +(middle(times) / bare).toFixed(2),
        bytes: (await get(page, cookie)).bytes,
      }),
    );
} finally {
  agent.destroy();
  await pool().end({ timeout: 2 });
  server.kill('SIGTERM');
}
