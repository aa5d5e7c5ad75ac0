'use server';
import { giveItem, giveQuestion, giveTemplate } from '@/db/assignments/writes';
import { giveItemInput, giveQuestionInput, giveTemplateInput } from '@/lib/assignments/input';
import { libraryItem } from '@/lib/library/library';
import { bankQuestion } from '@/lib/questions/bank';
import { coachAction } from '@/server/action';

export const giveOneItem = coachAction('assignment.give-item', giveItemInput, ({ input, does }) => {
  const about = input.title ?? libraryItem(input.libraryKey)?.title ?? '';
  return does({ act: 'assign-practice', about }, (tx) => giveItem(tx, input));
});

export const giveOneQuestion = coachAction(
  'assignment.give-question',
  giveQuestionInput,
  ({ input, does }) => {
    const about = bankQuestion(input.questionKey)?.text ?? input.words ?? '';
    return does({ act: 'assign-practice', about }, (tx) => giveQuestion(tx, input));
  },
);

export const giveOneTemplate = coachAction('assignment.give-template', giveTemplateInput, ({ input, does }) =>
  does({ act: 'assign-practice', about: input.name }, (tx) => giveTemplate(tx, input)),
);
