import PgBoss from 'pg-boss';

/** What the queue's tables lie under; made by the start, as the tables' owner (scripts/database/queues.ts). */
export const QUEUE_SCHEMA = 'queue';

/** What its connections are called in the database's lists. */
export const QUEUE_NAME = 'onward jobs';

/** Queues, each with the hours and minutes (cron, UTC) at which it has something to do by itself. */
export const QUEUES = {
  /** Clears away what is over. */
  chores: '17 * * * *',
  /** Sends letters that are due; also told at once when one was written. */
  letters: '* * * * *',
  /** The same in people's names, apart: a mail server of somebody's that is slow holds nobody else's password up. */
  sendings: '* * * * *',
} as const;
export type Queue = keyof typeof QUEUES;

/** A connection to the queue. The tables are there already: the app's role may use them, not make them. */
export const queueAt = (connectionString: string, options: Partial<PgBoss.ConstructorOptions> = {}) =>
  new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    application_name: QUEUE_NAME,
    max: 3,
    migrate: false,
    ...options,
  });
