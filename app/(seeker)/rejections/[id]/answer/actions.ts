'use server';
import { redirect } from 'next/navigation';
import { keepAnswerLetter, sayAnswer } from '@/db/letters/writes';
import {
  addPlan,
  keepHowItWent,
  keepResponse,
  linkSample,
  linkStory,
  noteRehearsed,
  removeEvidence,
  setStand,
} from '@/db/responses/writes';
import { write } from '@/db/transaction';
import { answerLetterInput, saidInput, wentInput } from '@/lib/letters/input';
import {
  evidenceIdInput,
  keepResponseInput,
  planInput,
  rehearsedInput,
  sampleEvidenceInput,
  standInput,
  storyEvidenceInput,
} from '@/lib/responses/input';
import { seekerAction } from '@/server/action';

export const keepPoint = seekerAction('response.keep', keepResponseInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepResponse(tx, input)),
);

export const bringStory = seekerAction('response.story', storyEvidenceInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => linkStory(tx, input)),
);

export const bringSample = seekerAction('response.sample', sampleEvidenceInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => linkSample(tx, input)),
);

export const bringPlan = seekerAction('response.plan', planInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addPlan(tx, input)),
);

export const leaveEvidence = seekerAction('response.leave', evidenceIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removeEvidence(tx, input.id)),
);

export const saidAloud = seekerAction('response.rehearse', rehearsedInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => noteRehearsed(tx, input.concernId)),
);

export const callIt = seekerAction('response.stand', standInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => setStand(tx, input)),
);

export const keepAnswer = seekerAction('letter.answer', answerLetterInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepAnswerLetter(tx, input));
  if (!kept.ok) return kept;
  redirect(`/rejections/${kept.value.rejectionId}/answer/send` as never);
});

export const saidOnCall = seekerAction('letter.said', saidInput, async ({ scope, act, input }) => {
  const said = await write(scope, act, (tx) => sayAnswer(tx, input.episodeId));
  if (!said.ok) return said;
  redirect(`/rejections/${said.value.rejectionId}/answer` as never);
});

export const keepWent = seekerAction('letter.went', wentInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepHowItWent(tx, input)),
);
