'use server';
import { queueSending, stopSending } from '@/db/outbox/writes';
import { write } from '@/db/transaction';
import { sendInput, stopInput } from '@/lib/outbox/input';
import { seekerAction } from '@/server/action';
import { haveDone } from '@/server/jobs';
import { KINDS } from '@/server/mail/kinds';
import { sealedSending } from '@/server/mail/sendings';

/** "Send": the letter goes into the outbox, once, and from there by the person's own way. */
export const sendLetter = seekerAction('letter.send', sendInput, async ({ scope, act, input }) => {
  const { compose } = KINDS[input.purpose];
  const { subject, text, ...about } = input;
  const typed = { subject: subject ?? '', text };
  const queued = await write(scope, act, (tx) =>
    queueSending(tx, { ...about, typed, compose, seal: sealedSending }),
  );
  if (queued.ok) await haveDone('sendings');
  return queued;
});

export const stopLetter = seekerAction('letter.stop', stopInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => stopSending(tx, input.outboxId)),
);
