import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { actApart } from '@/db/acts/writes';
import { findSender, type Sender } from '@/db/mail-settings/reads';
import type { Composed } from '@/db/outbox/reads';
import {
  beginTurn,
  type DueSending,
  endTurn,
  noteHanded,
  type TurnEnd,
  takeSending,
} from '@/db/outbox/writes';
import type { SystemScope } from '@/db/scope';
import { type Reading, runJob } from '@/db/transaction';
import type { Code } from '@/lib/acts/app-error';
import { failureOf, type SendFailure } from '@/lib/outbox/failure';
import { pauseOfSending, type Sending } from '@/lib/outbox/rules';
import { mayPass } from '@/lib/outbox/trouble';
import { log, logError } from '../log';
import { ownScope, systemScope } from '../scope';
import { seal, unseal } from '../seal';
import { composed, onceNoted } from './composed';
import { converse, type Manners } from './conversation';
import { KINDS } from './kinds';
import { wayOf } from './route';
import { MailError, troubleIn } from './trouble';

const sealedShape = z.object({
  name: z.string().nullable(),
  address: z.string(),
  subject: z.string(),
  text: z.string(),
});
type Sealed = z.output<typeof sealedShape>;

/** A letter in somebody's name, sealed for the outbox. */
export const sealedSending = ({ name, address, subject, text }: Composed): string =>
  seal('sending', JSON.stringify({ name, address, subject, text } satisfies Sealed));

/** Whether a letter that would leave now is the one that was sealed, and to the same person. */
const isAsSealed = (letter: Sealed, now: Composed): boolean =>
  letter.name === now.name &&
  letter.address === now.address &&
  letter.subject === now.subject &&
  letter.text === now.text;

/** How many people's servers are spoken to at once: one that is slow does not hold the others up. */
const AT_ONCE = 4;

/** Sends what is due in people's names, until nothing is. */
export async function sendSendings(manners: Manners = {}): Promise<void> {
  const scope = systemScope('send-letters');
  const worker = async () => {
    while (await sendOne(scope, manners));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

interface Turn {
  readonly row: DueSending;
  readonly turn: string;
  readonly letter: Sealed;
  readonly sender: Sender;
}

/**
 * One letter. Unlike a letter about an account it is never sent again by itself once its bytes began to leave: that they
 * do is kept before they do (docs/decisions/a-letter-twice-rather-than-never.md). @returns whether there was one.
 */
async function sendOne(scope: SystemScope, manners: Manners): Promise<boolean> {
  const taken = await runJob(scope, take);
  if (typeof taken === 'boolean') return taken;
  const end = await deliver(scope, taken, manners);
  // Somebody else's turn by now: nothing was handed over in this one.
  if (end) await runJob(scope, (tx) => note(tx, taken, end));
  return true;
}

/** Takes the next due letter, if it may still go. @returns the turn, or whether to look for another. */
async function take(tx: Reading<SystemScope>): Promise<Turn | boolean> {
  const row = await takeSending(tx);
  if (!row) return false;
  const giveUp = async (trouble: Code) => {
    await endTurn(tx.db, row, null, { sent: false, trouble, words: trouble, again: undefined });
    logEnd(row, trouble, undefined);
    return true;
  };
  if (row.handedAt) return giveUp('mail-uncertain');
  const me = { scope: ownScope({ userId: row.ownerId, secretHash: '' }), db: tx.db };
  const letter = opened(row.sealed);
  const sender = await findSender(me);
  if (!letter || !sender) return giveUp('mail-lost');
  const still = await KINDS[row.purpose as Sending]?.compose({ ...me, person: sender }, aboutOf(row), letter);
  // Said to be sent by hand meanwhile, or whoever it is to asked not to be contacted.
  if (!still?.ok) return giveUp(still?.reason ?? 'not-found');
  // Nobody pressed "Send" on what it says now; and only for whom it goes to now is it known that they may be written to.
  if (!isAsSealed(letter, still.value)) return giveUp('mail-changed');
  const turn = newId();
  await beginTurn(tx.db, row, turn);
  return { row, turn, letter, sender };
}

/** @returns how it ended; undefined where the turn was lost before anything was handed over. */
async function deliver(
  scope: SystemScope,
  { row, turn, letter, sender }: Turn,
  manners: Manners,
): Promise<TurnEnd | undefined> {
  let isHanded = false;
  let isOver = false;
  let isLost = false;
  const before = async () => {
    if (!(await runJob(scope, (tx) => noteHanded(tx.db, row, turn)))) {
      isLost = true;
      throw new Error('The turn is somebody else’s.');
    }
    isHanded = true;
  };
  try {
    const way = wayOf(sender);
    const bytes = await composed({ ...letter, id: row.id }, way);
    const envelope = { from: way.from.address, to: letter.address };
    await converse(
      way.route,
      async ({ handOver }) => {
        await handOver(
          envelope,
          onceNoted(bytes, before, () => isOver),
        );
      },
      manners,
    );
    return { sent: true };
  } catch (error) {
    if (isLost) return undefined;
    const trouble = error instanceof MailError && isHanded ? 'mail-uncertain' : troubleIn(error, isHanded);
    const again = mayPass(trouble) ? pauseOfSending(row.tries + 1) : undefined;
    return { sent: false, trouble, words: failureOf(error as SendFailure, letter.address).words, again };
  } finally {
    isOver = true;
  }
}

/** Keeps how it ended; and where it went, what is true from then on, as if the person had said so. */
async function note(
  tx: Reading<SystemScope>,
  { row, turn, letter, sender }: Turn,
  end: TurnEnd,
): Promise<void> {
  if (!(await endTurn(tx.db, row, turn, end))) return;
  if (!end.sent) return logEnd(row, end.trouble, end.again);
  log('sending-sent', { letter: row.id });
  const me = {
    scope: ownScope({ userId: row.ownerId, secretHash: '' }),
    db: tx.db,
    person: sender,
  };
  const act = { id: newId(), kind: `letter.${row.purpose}-went`, sent: row.id };
  // The letter is gone, whatever becomes of this: what fails here must not make it unsent.
  const went = await actApart(me, act, async (writing) => {
    const kind = KINDS[row.purpose as Sending];
    return kind ? kind.went(writing, aboutOf(row), letter.text) : { ok: true, value: null };
  }).catch((error) => logError('sending-went', error));
  if (went && !went.ok) log('sending-not-noted', { letter: row.id, code: went.reason });
}

const aboutOf = ({ key }: DueSending): string => key.slice(key.indexOf(':') + 1);

function opened(sealed: string): Sealed | undefined {
  const text = unseal('sending', sealed);
  return text === undefined ? undefined : sealedShape.parse(JSON.parse(text));
}

const logEnd = ({ id }: DueSending, trouble: string, again: number | undefined) =>
  log('sending-failed', { letter: id, error: trouble, again: again ?? 'never' });
