'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { findFactor } from '@/db/second-factors/reads';
import { beginFactor, confirmFactor, removeFactor, replaceRecoveryCodes } from '@/db/second-factors/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { codeInput, proofInput } from '@/lib/second-factors/input';
import { seekerAction } from '@/server/action';
import { confirmIsThem } from '@/server/confirm';
import { haveDone } from '@/server/jobs';
import { letterTo } from '@/server/mail/letter';
import { newCodesMade, secondStepOff, secondStepOn } from '@/server/mail/letters';
import { shownCodes } from '@/server/recovery-codes';
import { firstStep, newRecoveryCodes, newSealedSecret } from '@/server/second-factor';

const PAGE = '/account/second-factor';

export const begin = seekerAction('second-factor.begin', proofInput, async ({ scope, act, input }) => {
  const refusal = await confirmIsThem(scope, input.password);
  if (refusal) return refused(refusal);
  return write(scope, act, (tx) => beginFactor(tx, { id: newId(), sealedSecret: newSealedSecret() }));
});

export const confirm = seekerAction('second-factor.confirm', codeInput, async ({ scope, act, input }) => {
  const { session, factor } = await read(scope, (tx) => ({ factor: findFactor(tx) }));
  if (!factor) return refused('pending-over');
  if (!factor.confirmedAt) {
    const step = firstStep(factor.sealedSecret, input.code);
    if (typeof step === 'string') return refused(step);
    const { codes, codeHashes } = newRecoveryCodes(scope.owner);
    const confirmed = await write(scope, act, (tx) =>
      confirmFactor(tx, { id: factor.id, step, codeHashes }, letterTo(session.email, secondStepOn())),
    );
    if (!confirmed.ok) return confirmed;
    await haveDone('letters');
    await shownCodes.put({ userId: scope.owner, codes });
  }
  redirect(`${PAGE}/codes` as never);
});

export const makeNewCodes = seekerAction(
  'second-factor.new-codes',
  proofInput,
  async ({ scope, act, input }) => {
    const refusal = await confirmIsThem(scope, input.password);
    if (refusal) return refused(refusal);
    const { session } = await read(scope, () => ({}));
    const { codes, codeHashes } = newRecoveryCodes(scope.owner);
    // Sent twice, it makes new ones twice: the last answer must show what counts.
    const made = await write(scope, { ...act, id: newId() }, (tx) =>
      replaceRecoveryCodes(tx, codeHashes, letterTo(session.email, newCodesMade())),
    );
    if (!made.ok) return made;
    await haveDone('letters');
    await shownCodes.put({ userId: scope.owner, codes });
    redirect(`${PAGE}/codes` as never);
  },
);

export const keptCodes = seekerAction('second-factor.kept-codes', z.object({}), async ({ scope }) => {
  await read(scope, () => ({}));
  await shownCodes.drop();
  redirect(PAGE as never);
});

export const switchOff = seekerAction(
  'second-factor.switch-off',
  proofInput,
  async ({ scope, act, input }) => {
    const refusal = await confirmIsThem(scope, input.password);
    if (refusal) return refused(refusal);
    const { session, factor } = await read(scope, (tx) => ({ factor: findFactor(tx) }));
    // One that never counted is given up without a word.
    const letter = factor?.confirmedAt ? letterTo(session.email, secondStepOff()) : undefined;
    const removed = await write(scope, act, (tx) => removeFactor(tx, letter));
    await haveDone('letters');
    return removed;
  },
);
