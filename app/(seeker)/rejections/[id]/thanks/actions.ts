'use server';
import { redirect } from 'next/navigation';
import { keepLetter, markLetterSent, settleInvitation } from '@/db/letters/writes';
import { write } from '@/db/transaction';
import { invitationInput, letterSentInput, thanksInput } from '@/lib/letters/input';
import { LETTER_CHANNELS } from '@/lib/letters/rules';
import { seekerAction } from '@/server/action';

/** Keeps the letter as it stands, then goes where the pressed button leads. */
export const keepThanks = seekerAction('letter.draft', thanksInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepLetter(tx, input));
  if (!kept.ok) return kept;
  const page = `/rejections/${kept.value.rejectionId}/thanks`;
  const { kind, channel, go } = input;
  if (go === 'send') redirect(`${page}/send` as never);
  const other = LETTER_CHANNELS.find((one) => one === go);
  redirect(`${page}?kind=${other ? kind : go}&channel=${other ?? channel}` as never);
});

export const sayLetterWent = seekerAction('letter.sent', letterSentInput, async ({ scope, act, input }) => {
  const sent = await write(scope, act, (tx) => markLetterSent(tx, input));
  if (!sent.ok) return sent;
  redirect(`/rejections/${sent.value.rejectionId}` as never);
});

export const sayInvited = seekerAction('episode.invite', invitationInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => settleInvitation(tx, input)),
);
