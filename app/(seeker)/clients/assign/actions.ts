'use server';
import { giveItem, giveQuestion, giveTemplate } from '@/db/assignments/writes';
import {
  giveItemToManyInput,
  giveQuestionToManyInput,
  giveTemplateToManyInput,
} from '@/lib/assignments/input';
import { libraryItem } from '@/lib/library/library';
import { bankQuestion } from '@/lib/questions/bank';
import { seekerAction } from '@/server/action';
import { doForEach } from '@/server/for-each-client';

export const giveItemToMany = seekerAction(
  'assignment.give-item-to-many',
  giveItemToManyInput,
  ({ scope, act, input: { picked, ...gift } }) => {
    const about = gift.title ?? libraryItem(gift.libraryKey)?.title ?? '';
    return doForEach(scope, picked, { act: 'assign-practice', about }, act, (tx) => giveItem(tx, gift));
  },
);

export const giveQuestionToMany = seekerAction(
  'assignment.give-question-to-many',
  giveQuestionToManyInput,
  ({ scope, act, input: { picked, ...gift } }) => {
    const about = bankQuestion(gift.questionKey)?.text ?? gift.words ?? '';
    return doForEach(scope, picked, { act: 'assign-practice', about }, act, (tx) => giveQuestion(tx, gift));
  },
);

export const giveTemplateToMany = seekerAction(
  'assignment.give-template-to-many',
  giveTemplateToManyInput,
  ({ scope, act, input: { picked, ...gift } }) =>
    doForEach(scope, picked, { act: 'assign-practice', about: gift.name }, act, (tx) =>
      giveTemplate(tx, gift),
    ),
);
