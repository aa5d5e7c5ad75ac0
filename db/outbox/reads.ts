import { and, desc, gt, isNull, sql } from 'drizzle-orm';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { outbox } from './tables';

/** Days for which it is said that a letter could not be delivered. */
const SAID_FOR = 14;

/**
 * A letter of the person's that was given up and that no later one to the same address made good: the newest such.
 * `since`: when it was first tried.
 */
export async function findUndelivered({ scope, db }: Reading<OwnScope>) {
  const last = db
    .selectDistinctOn([outbox.recipient], {
      recipient: outbox.recipient,
      since: outbox.createdAt,
      sentAt: outbox.sentAt,
      endedAt: outbox.updatedAt,
    })
    .from(outbox)
    .where(owned(scope, outbox, isNull(outbox.dueAt)))
    .orderBy(outbox.recipient, desc(outbox.updatedAt))
    .as('last');
  const [letter] = await db
    .select({ recipient: last.recipient, since: last.since })
    .from(last)
    .where(and(isNull(last.sentAt), gt(last.endedAt, sql`now() - make_interval(days => ${SAID_FOR}::int)`)))
    .orderBy(desc(last.endedAt))
    .limit(1);
  return letter;
}
