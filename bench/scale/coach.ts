import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import { endLink } from '@/db/coach-links/writes';
import { write } from '@/db/transaction';
import { aLink } from '@/scripts/test/coaching';
import { type Listener, listenBefore } from '@/scripts/test/listener';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { COOKIE } from '@/server/cookie';
import { figure, middle, round } from '../figures';
import { aVisitor } from '../visitors';
import type { Balancer } from './balancer';
import type { Checks } from './checks';
import { Client } from './client';
import { anInstance } from './instances';
import type { Replica } from './replica';
import { workedMs } from './work';

const LOOKS = 60;
/** Longer than a replica rests that was behind, or was not there (`db/replica.ts`). */
const RESTED_MS = { behind: 1_200, down: 10_500 };

interface Scene {
  readonly checks: Checks;
  readonly client: Client;
  readonly primary: Listener;
  readonly copy: Listener;
  /** Both servers' first processes. */
  readonly pids: () => { primary: number; replica: number };
}

/** What a coach's page is read from: counted on the way to both databases, which say nothing of it themselves. */
export async function coachPages(
  checks: Checks,
  balancer: Balancer,
  replica: Replica,
  addresses: { app: string; root: string; pid: number },
  root: Sql,
): Promise<void> {
  const { person: seeker } = await aVisitor(200);
  const coach = await aPerson('coach');
  const cookie = `${COOKIE}=${coach.cookie}`;
  const linkId = await aLink(root, seeker, coach, {
    scopes: ['activity', 'pipeline', 'feedback', 'practice', 'insights'],
  });
  const primary = await listenBefore(addresses.app);
  const copy = await listenBefore(replica.at(addresses.app));
  const app = await anInstance(balancer, primary.url, { DATABASE_REPLICA_URL: copy.url });
  const client = new Client(balancer.url);
  const pids = () => ({ primary: addresses.pid, replica: replica.pid() });
  const scene: Scene = { checks, client, primary, copy, pids };
  const atReplica = postgres(replica.at(addresses.root), { max: 1, onnotice() {} });
  const path = `/clients/${linkId}/applications`;
  const look = () => lookedAt(scene, path, cookie);
  try {
    await look(); // connections are opened
    await manyLooks(scene, look, 'nobody else is there', 'replica');
    await whileWriting(() => manyLooks(scene, look, 'four write beside it', 'replica'));

    await atReplica`select pg_wal_replay_pause()`;
    await untilPaused(atReplica);
    const organisation = `Tern ${newId().slice(-6)}`;
    await anApplication(seeker, organisation);
    const stale = await look();
    checks.holds(
      'what was written since is shown, though the replica stands still',
      stale.text.includes(organisation) && stale.from === 'primary',
    );
    await pause(RESTED_MS.behind);
    await endsAtOnce(scene, { seeker, linkId, path, cookie });
    await atReplica`select pg_wal_replay_resume()`;

    const anew = await aLink(root, seeker, coach, { scopes: ['pipeline'] });
    const later = () => lookedAt(scene, `/clients/${anew}/applications`, cookie);
    await pause(RESTED_MS.behind);
    const resumed = await later();
    checks.holds(
      'a replica that has caught up serves again',
      resumed.status === 200 && resumed.from === 'replica',
    );

    await replica.kill();
    await manyLooks(scene, later, 'the replica is gone', 'primary');
    const health = await client.get('/api/health');
    checks.holds(
      'its health says so, and is well',
      health.status === 200 && health.text.includes('"replica":"down"'),
    );
    replica.start();
    await pause(RESTED_MS.down);
    const back = await later();
    checks.holds('one that came back serves again', back.status === 200 && back.from === 'replica');
  } finally {
    await atReplica.end({ timeout: 1 });
    client.close();
    await app.stop();
    await Promise.all([primary.close(), copy.close()]);
  }
}

/** A page, and where its rows were read: the read-only transactions that went either way meanwhile. */
async function lookedAt({ client, primary, copy }: Scene, path: string, cookie: string) {
  primary.reset();
  copy.reset();
  const came = await client.get(path, cookie);
  const reads = ({ heard }: Listener) =>
    heard.statements.filter((text) => text.startsWith('begin read only')).length;
  const writes = primary.heard.statements.filter((text) => text.startsWith('begin read write')).length;
  const from: 'primary' | 'replica' | 'none' =
    reads(primary) > 0 ? 'primary' : reads(copy) > 0 ? 'replica' : 'none';
  return { ...came, from, writes, asked: reads(copy) };
}
type Looked = Awaited<ReturnType<typeof lookedAt>>;

async function manyLooks(
  { checks, pids }: Scene,
  look: () => Promise<Looked>,
  when: string,
  expected: 'primary' | 'replica',
): Promise<void> {
  const took: number[] = [];
  const from = { primary: 0, replica: 0, none: 0 };
  let isLogged = true;
  const { primary, replica } = pids();
  const before = [workedMs([primary]), workedMs([replica])];
  for (let n = 0; n < LOOKS; n++) {
    const began = performance.now();
    const looked = await look();
    took.push(performance.now() - began);
    if (looked.status !== 200) throw new Error(`The coach's page answered ${looked.status}.`);
    from[looked.from]++;
    if (looked.writes < 1) isLogged = false;
  }
  const [ofPrimary = 0, ofReplica = 0] = [workedMs([primary]), workedMs([replica])].map(
    (ms, at) => (ms - (before[at] ?? 0)) / LOOKS,
  );
  figure('scale-replica', {
    when,
    looks: LOOKS,
    by_the_replica: from.replica,
    by_the_primary: from.primary,
    p50_ms: round(middle(took)),
    slowest_ms: round(Math.max(...took)),
    primary_works_ms: round(ofPrimary),
    replica_works_ms: round(ofReplica),
  });
  checks.holds(
    `a coach's page is read from the ${expected} while ${when}`,
    from[expected] > LOOKS / 2 && from.none === 0,
  );
  checks.holds(`and the look is written on the primary while ${when}`, isLogged);
}

async function whileWriting(doing: () => Promise<void>): Promise<void> {
  let isOver = false;
  const writers = Array.from({ length: 4 }, async () => {
    const person = await aPerson('beside');
    while (!isOver) {
      await anApplication(person, `House ${newId()}`);
      await pause(20);
    }
  });
  await doing().finally(() => {
    isOver = true;
  });
  await Promise.all(writers);
}

async function endsAtOnce(
  scene: Scene,
  { seeker, linkId, path, cookie }: { seeker: Person; linkId: string; path: string; cookie: string },
): Promise<void> {
  const ended = await write(seeker.scope, { id: newId(), kind: 'coach-link.end', sent: null }, (tx) =>
    endLink(tx, linkId),
  );
  const after = await lookedAt(scene, path, cookie);
  const isGone = ended.ok && after.status === 404 && after.asked === 0;
  scene.checks.holds('a link that ended shows nothing from the next request on', isGone, {
    status: after.status,
    asked_of_the_replica: after.asked,
  });
}

async function untilPaused(replica: Sql): Promise<void> {
  for (;;) {
    const [row] = await replica<{ state: string }[]>`select pg_get_wal_replay_pause_state() as state`;
    if (row?.state === 'paused') return;
    await pause(50);
  }
}
