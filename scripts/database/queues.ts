import type { Sql } from 'postgres';
import { QUEUE_SCHEMA, QUEUES, queueAt } from '@/server/queue';

/**
 * One turn may wait, and any number be under way: a killed worker's would otherwise stand in everybody's way until it
 * expires, a quarter of an hour later. The work itself says who does what (locked rows, deletes of what is over).
 */
const MANNERS = { policy: 'short', retryLimit: 0, retentionMinutes: 60 } as const;

/** Makes or migrates the queue's tables, as their owner, and lays the queues and their hours. */
export async function layQueues(ownerUrl: string): Promise<void> {
  const queue = queueAt(ownerUrl, { migrate: true, supervise: false, schedule: false });
  queue.on('error', () => {});
  await queue.start();
  try {
    // The queue that its own clock works with; the app's role could not make it.
    await queue.createQueue('__pgboss__send-it');
    for (const [name, cron] of Object.entries(QUEUES)) {
      await queue.createQueue(name, { name, ...MANNERS });
      await queue.updateQueue(name, { name, ...MANNERS });
      await queue.schedule(name, cron);
    }
  } finally {
    await queue.stop({ graceful: false, wait: true });
  }
}

/** What the app's role may do with the queue. */
export async function grantQueues(owner: Sql, role: string): Promise<void> {
  const [to, schema] = [owner(role), owner(QUEUE_SCHEMA)];
  await owner`grant usage on schema ${schema} to ${to}`;
  await owner`grant select, insert, update, delete on all tables in schema ${schema} to ${to}`;
  await owner`grant execute on all functions in schema ${schema} to ${to}`;
}
