'use server';
import { redirect } from 'next/navigation';
import {
  addQuestion,
  editQuestion,
  keepNotes,
  keepStoryFor,
  leaveStoryFor,
  markFavourite,
  meetQuestion,
  putAway,
  unmeetQuestion,
} from '@/db/questions/writes';
import { write } from '@/db/transaction';
import {
  awayInput,
  editQuestionInput,
  favouriteInput,
  linkStoryInput,
  metInput,
  newQuestionInput,
  notesInput,
  notMetInput,
  unlinkStoryInput,
} from '@/lib/questions/input';
import { seekerAction } from '@/server/action';

export const keep = seekerAction('question.add', newQuestionInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addQuestion(tx, input));
  if (!added.ok) return added;
  redirect(`/questions/${added.value.ref}${added.value.isThere ? '?there=1' : ''}` as never);
});

export const edit = seekerAction('question.edit', editQuestionInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => editQuestion(tx, input)),
);

export const note = seekerAction('question.note', notesInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepNotes(tx, input)),
);

export const mark = seekerAction('question.mark', favouriteInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => markFavourite(tx, input.question, input.as === 'favourite')),
);

export const away = seekerAction('question.put-away', awayInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => putAway(tx, input.question, input.as === 'away')),
);

export const answerWith = seekerAction('question.link-story', linkStoryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepStoryFor(tx, input)),
);

export const answerWithout = seekerAction(
  'question.unlink-story',
  unlinkStoryInput,
  ({ scope, act, input }) => write(scope, act, (tx) => leaveStoryFor(tx, input.questionStoryId)),
);

export const met = seekerAction('question.met', metInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => meetQuestion(tx, input)),
);

export const notMet = seekerAction('question.not-met', notMetInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => unmeetQuestion(tx, input.questionMeetingId)),
);
