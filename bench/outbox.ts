import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { openPool } from '@/db/client';
import { post } from '@/db/outbox/writes';
import { write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { type Mailbox, openMailbox } from '@/scripts/test/mailbox';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { testEnvironment } from '@/scripts/test/surroundings';
import { sealedLetter } from '@/server/mail/letter';
import { figure, round } from './figures';
import { tell } from './ledger';
import { LETTER } from './letter';
import { SECRETS } from './served';

const LETTERS = 200;
const KILLS = 10;

/**
 * Letters a second through the outbox over the same letters in a bare loop, both to one SMTP server, each way in a
 * process of its own; and what killed postmen lose or double: at any moment, and at the one that doubles. @returns whether
 * nothing was lost.
 */
export async function measureOutbox(database: string): Promise<boolean> {
  process.env.AUTH_SECRET = SECRETS.AUTH_SECRET;
  const mailbox = await openMailbox();
  const person = await aPerson('bench');
  const bench = { mailbox, person, database };
  const bare = await rateOf(bench, 'bare');
  await posted(person);
  const ours = await rateOf(bench, 'outbox');
  tell({
    ...{ figure: 'outbox', of: 'letters by the postman', value: ours, unit: '/s', ratio: ours / bare },
    against: `nodemailer in a bare loop, ${round(bare)} /s`,
  });
  const when = { 'at any moment': 2000 / ours, 'just as the server took a letter': 0 };
  let lost = 0;
  for (const [moment, spread] of Object.entries(when)) {
    const counted = await killed(bench, spread);
    lost += counted.lost;
    figure('outbox-killed', { moment, letters: LETTERS, kills: KILLS, ...counted });
    tell({
      ...{
        figure: 'outbox',
        of: `letters lost, postmen killed ${moment}`,
        value: counted.lost,
        unit: '',
        most: 0,
      },
      note: `${counted.doubled} of ${LETTERS} doubled`,
    });
  }
  await mailbox.close();
  return lost === 0;
}

interface Bench {
  readonly mailbox: Mailbox;
  readonly person: Person;
  readonly database: string;
}

/** Letters in the outbox, by the product's own write. @returns their ids. */
async function posted({ scope }: Person): Promise<Set<string>> {
  const letters = Array.from({ length: LETTERS }, () => sealedLetter(LETTER.to, LETTER));
  await write(scope, anAct(), async ({ db }) => {
    for (const letter of letters) await post(db, scope.owner, letter);
    return done(null);
  });
  return new Set(letters.map((letter) => letter.id));
}

/** From the first letter's coming to the last one's, so that no process's start is in it. */
async function rateOf(bench: Bench, way: 'bare' | 'outbox'): Promise<number> {
  const before = bench.mailbox.letters.length;
  await once(sender(bench, way), 'exit');
  const came = bench.mailbox.letters.slice(before);
  if (came.length !== LETTERS) throw new Error(`${came.length} of ${LETTERS} letters came by ${way}.`);
  const [first, last] = [came[0]?.at ?? 0, came.at(-1)?.at ?? 0];
  return ((LETTERS - 1) * 1000) / (last - first);
}

/**
 * Kills the postman again and again in the middle, lets a last one finish, and counts what came.
 * @param spread milliseconds after a letter's coming within which he dies.
 */
async function killed(bench: Bench, spread: number): Promise<{ lost: number; doubled: number }> {
  const ids = await posted(bench.person);
  const before = bench.mailbox.letters.length;
  const came = () => bench.mailbox.letters.slice(before);
  for (let kill = 1; kill <= KILLS; kill++) {
    const postman = sender(bench, 'outbox');
    while (came().length < (kill * LETTERS) / (KILLS + 1) && postman.exitCode === null) await pause(1);
    if (spread > 0) await pause(Math.random() * spread);
    postman.kill('SIGKILL');
    await once(postman, 'exit');
  }
  await untilNobodyHasOne(bench.database);
  await once(sender(bench, 'outbox'), 'exit');
  const names = came().map((letter) => letter.headers.get('message-id')?.slice(1, 37) ?? '');
  const arrived = new Set(names);
  return {
    lost: [...ids].filter((id) => !arrived.has(id)).length,
    doubled: names.length - arrived.size,
  };
}

/** Until the last killed one's transaction is gone: Postgres sees at its next look that nobody is there. */
async function untilNobodyHasOne(database: string): Promise<void> {
  const sql = openPool(database, 1);
  const open = () =>
    sql`select from pg_stat_activity where usename = current_user and state like 'idle in transaction%'`;
  while ((await open()).length > 0) await pause(50);
  await sql.end({ timeout: 5 });
}

function sender({ mailbox, database }: Bench, way: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'bench/sender.ts', way, String(LETTERS)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: testEnvironment({
      ...SECRETS,
      DATABASE_URL: database,
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'onward@example.net',
    }),
  });
}
