import { sql } from 'drizzle-orm';
import { index, integer, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PURPOSES } from '@/lib/outbox/rules';
import { at, edited, oneOf } from '../columns';
import { ownRows, runs } from '../policies';
import { feedbackRequests } from '../requests/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const due = sql`${runs('send-letters')} and due_at < 'infinity'`;

/** Letters on their way. In no scope: what they say may open doors. */
export const outbox = pgTable(
  'outbox',
  {
    ...seekersRow(),
    purpose: text({ enum: [...PURPOSES] })
      .notNull()
      .default('account'),
    /** The request for feedback that it carries; null for a letter about the account. */
    requestId: uuid(),
    idempotencyKey: text().notNull(),
    recipient: text().notNull(),
    /** Subject and text, sealed, since a link in it opens a door; emptied once it was sent or given up. */
    sealed: text().notNull(),
    tries: integer().notNull().default(0),
    lastError: text(),
    /** Why a letter in the person's name did not go, as a code with a sentence; null while nothing is known against it. */
    trouble: text(),
    /** Whose turn it is to send it, until `dueAt`; a turn that ran out changes nothing any more. */
    takenBy: text(),
    /** When its bytes began to leave. Kept before they do: whoever finds it set without an answer does not send again. */
    handedAt: at(),
    /** When to try next; null once it is sent, or given up. Few rows have one, so the job's policy has an index to go by. */
    dueAt: at(),
    sentAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    uniqueIndex('outbox_idempotency_key').on(t.ownerId, t.idempotencyKey),
    oneOf('outbox_purpose', t.purpose, PURPOSES),
    index('outbox_by_due').on(t.dueAt),
    index('outbox_by_request').on(t.ownerId, t.requestId).where(sql`request_id is not null`),
    belongsTo('outbox_of_request', [t.ownerId, t.requestId], feedbackRequests),
    ...ownRows(),
    pgPolicy('job_sees', { for: 'select', to: 'public', using: due }),
    // It may take (lock) what is due; what became of it is noted as its owner.
    pgPolicy('job_takes', {
      for: 'update',
      to: 'public',
      using: due,
      withCheck: sql`owner_id = (select viewer())`,
    }),
  ],
);
