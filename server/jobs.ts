import { endExpiredSessions, forgetOldTries } from '@/db/accounts/writes';
import { removeExpiredImports } from '@/db/imports/writes';
import type { Job, SystemScope } from '@/db/scope';
import { type Reading, runJob } from '@/db/transaction';
import { logWeakerWall } from './health';
import { log, logError } from './log';
import { systemScope } from './scope';

/** What runs beside requests; each may run on several instances at once, since each only removes what is over. */
const JOBS: Record<Job, (tx: Reading<SystemScope>) => Promise<number>> = {
  'end-expired-sessions': endExpiredSessions,
  'remove-expired-imports': removeExpiredImports,
  'forget-old-tries': forgetOldTries,
};

const SOON_MS = 10_000;
const HOUR_MS = 3_600_000;

/** Runs every job once, one after the other. A failure is logged, and the next job still has its turn. */
export async function runJobs(): Promise<void> {
  for (const [job, run] of Object.entries(JOBS) as [Job, (typeof JOBS)[Job]][]) {
    try {
      const removed = await runJob(systemScope(job), run);
      if (removed > 0) log('job-done', { job, removed });
    } catch (error) {
      logError(job, error);
    }
  }
}

/** Begins the jobs: soon after the start, then every hour. Keeps no process alive. @returns how to end them. */
export function startJobs(soonMs = SOON_MS, everyMs = HOUR_MS): () => void {
  const soon = setTimeout(() => {
    void logWeakerWall();
    void runJobs();
  }, soonMs).unref();
  const hourly = setInterval(() => void runJobs(), everyMs).unref();
  return () => {
    clearTimeout(soon);
    clearInterval(hourly);
  };
}
