import type PgBoss from 'pg-boss';
import { endExpiredSessions, forgetOldTokens, forgetOldTries, removeSamples } from '@/db/accounts/writes';
import { emptyBins } from '@/db/applications/writes';
import { removeExpiredCaptures } from '@/db/captures/writes';
import { removeExpiredImports } from '@/db/imports/writes';
import { forgetOldInvitations } from '@/db/invitations/writes';
import { NotRemoved, removeLeaver } from '@/db/leaving/writes';
import { forgetOldChallenges } from '@/db/passkeys/writes';
import { removeExpiredRestores } from '@/db/restores/writes';
import type { Job, SystemScope } from '@/db/scope';
import { indexOld } from '@/db/search/writes';
import { type Reading, runJob } from '@/db/transaction';
import { logWeakerWall } from './health';
import { log, logError } from './log';
import { sendLetters } from './mail/postman';
import { sendSendings } from './mail/sendings';
import { type Queue, queueAt } from './queue';
import { systemScope } from './scope';

type Chore = Exclude<Job, 'send-letters' | 'remove-leavers'>;

/** What clears away, and what makes up for older rows; each may run on several instances at once. */
const CHORES: Record<Chore, (tx: Reading<SystemScope>) => Promise<number>> = {
  'empty-bins': emptyBins,
  'end-expired-sessions': endExpiredSessions,
  'forget-old-challenges': forgetOldChallenges,
  'forget-old-invitations': forgetOldInvitations,
  'forget-old-tokens': forgetOldTokens,
  'forget-old-tries': forgetOldTries,
  'index-search': indexOld,
  'remove-expired-captures': removeExpiredCaptures,
  'remove-expired-imports': removeExpiredImports,
  'remove-expired-restores': removeExpiredRestores,
  'remove-samples': removeSamples,
};

/** Runs every chore once, one after the other. A failure is logged, and the next one still has its turn. */
export async function runChores(): Promise<void> {
  for (const [job, run] of Object.entries(CHORES) as [Chore, (typeof CHORES)[Chore]][])
    await runChore(job, (scope) => runJob(scope, run));
  await runChore('remove-leavers', removeLeavers);
}

async function runChore(job: Job, run: (scope: SystemScope) => Promise<number>): Promise<void> {
  try {
    const removed = await run(systemScope(job));
    if (removed > 0) log('job-done', { job, removed });
  } catch (error) {
    logError(job, error);
  }
}

/** One at a time, in a transaction each, until nobody is due. Whoever can't be removed keeps nobody else waiting. */
async function removeLeavers(scope: SystemScope): Promise<number> {
  const passedOver: string[] = [];
  for (let removed = 0; ; ) {
    try {
      if ((await runJob(scope, (tx) => removeLeaver(tx, passedOver))) === 0) return removed;
      removed++;
    } catch (error) {
      if (!(error instanceof NotRemoved)) throw error;
      logError('remove-leavers', error.cause, { account: error.account });
      passedOver.push(error.account);
    }
  }
}

/** What each queue's turn does, and how often (seconds) it is looked whether it has one. */
const WORK: Partial<Record<Queue, { run: () => Promise<void>; every: number }>> = {
  chores: { run: runChores, every: 10 },
  letters: { run: sendLetters, every: 2 },
  sendings: { run: sendSendings, every: 2 },
};

const AGAIN_MS = 30_000;

/** On globalThis, since Next's bundles each have their own copy of this module. */
const kept = globalThis as typeof globalThis & { onwardQueue?: PgBoss };

/** Begins the jobs beside the app. While the database can't be reached it tries again every half minute. */
export async function startJobs(connectionString = process.env.DATABASE_URL ?? ''): Promise<void> {
  const queue = queueAt(connectionString);
  queue.on('error', (error) => logError('queue', error));
  try {
    await queue.start();
    for (const [name, { run, every }] of Object.entries(WORK)) {
      await queue.work(name, { pollingIntervalSeconds: every }, run);
    }
    kept.onwardQueue = queue;
    await Promise.all([logWeakerWall(), haveDone('chores')]);
  } catch (error) {
    logError('queue', error);
    await queue.stop({ graceful: false }).catch(() => {});
    setTimeout(() => void startJobs(connectionString), AGAIN_MS).unref();
  }
}

/** Gives a queue a turn now rather than at its next minute. Never fails the caller: the next minute comes anyway. */
export async function haveDone(name: Queue): Promise<void> {
  await kept.onwardQueue?.send(name, {}).catch((error) => logError('queue', error));
}

/** Lets what runs finish, and closes the connection. */
export async function stopJobs(): Promise<void> {
  await kept.onwardQueue?.stop({ graceful: true, timeout: 5000 });
  kept.onwardQueue = undefined;
}
