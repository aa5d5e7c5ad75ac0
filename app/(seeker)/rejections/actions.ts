'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { endInQuiet } from '@/db/closings/writes';
import { closeKindly, reframe, reopen, rest, wake } from '@/db/episodes/writes';
import { keepReason } from '@/db/pasted/writes';
import {
  correctRejection,
  logNewRejection,
  logRejection,
  openQuiet,
  setPredetermined,
  takeBack,
} from '@/db/rejections/writes';
import { settle } from '@/db/requests/writes';
import { write } from '@/db/transaction';
import { episodeInput, reframeInput, restInput, settleInput } from '@/lib/episodes/input';
import {
  correctInput,
  logInput,
  logNewInput,
  predeterminedInput,
  reasonInput,
  rejectionInput,
} from '@/lib/rejections/input';
import { seekerAction } from '@/server/action';

export const logNo = seekerAction('rejection.log', logInput, async ({ scope, act, input }) => {
  const made = await write(scope, act, (tx) => logRejection(tx, newId(), input));
  if (!made.ok) return made;
  redirect(`/rejections/${made.value.id}` as never);
});

export const logNewNo = seekerAction('rejection.log-new', logNewInput, async ({ scope, act, input }) => {
  const made = await write(scope, act, (tx) =>
    logNewRejection(tx, { rejection: newId(), application: newId() }, input),
  );
  if (!made.ok) return made;
  redirect(`/rejections/${made.value.id}` as never);
});

export const correctNo = seekerAction('rejection.correct', correctInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => correctRejection(tx, input)),
);

export const markPredetermined = seekerAction(
  'rejection.predetermined',
  predeterminedInput,
  ({ scope, act, input: { predetermined, ...seen } }) =>
    write(scope, act, (tx) => setPredetermined(tx, { ...seen, predetermined: predetermined === 'yes' })),
);

export const openOldNo = seekerAction('rejection.open', rejectionInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => openQuiet(tx, input.rejectionId)),
);

export const takeBackNo = seekerAction(
  'rejection.take-back',
  rejectionInput,
  async ({ scope, act, input }) => {
    const taken = await write(scope, act, (tx) => takeBack(tx, input.rejectionId));
    if (!taken.ok) return taken;
    redirect(`/applications/${taken.value.applicationId}` as never);
  },
);

export const sayOfReason = seekerAction('rejection.reason', reasonInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepReason(tx, newId(), input));
  if (!kept.ok) return kept;
  redirect(`/feedback/${kept.value.id}` as never);
});

export const keepReframe = seekerAction('episode.reframe', reframeInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => reframe(tx, input));
  if (!kept.ok) return kept;
  redirect(`/rejections/${kept.value.rejectionId}` as never);
});

export const restNow = seekerAction('episode.rest', restInput, async ({ scope, act, input }) => {
  const rested = await write(scope, act, (tx) => rest(tx, input.episodeId, input.until));
  if (!rested.ok) return rested;
  redirect('/today' as never);
});

export const wakeNo = seekerAction('episode.wake', episodeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => wake(tx, input.episodeId)),
);

export const settleAsking = seekerAction('episode.settle', settleInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => settle(tx, input.episodeId, input.as)),
);

export const sayTheyWantQuiet = seekerAction('episode.quiet', episodeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => endInQuiet(tx, input.episodeId)),
);

export const closeNo = seekerAction('episode.close', episodeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => closeKindly(tx, input.episodeId)),
);

export const reopenNo = seekerAction('episode.reopen', episodeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => reopen(tx, input.episodeId)),
);
