'use server';
import { redirect } from 'next/navigation';
import { addStory, addStoryFor, bringStory, editStory, leaveStory } from '@/db/stories/writes';
import { write } from '@/db/transaction';
import {
  bringStoryInput,
  editStoryInput,
  leaveStoryInput,
  newStoryForInput,
  newStoryInput,
} from '@/lib/stories/input';
import { seekerAction } from '@/server/action';

export const keep = seekerAction('story.add', newStoryInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addStory(tx, input));
  if (!added.ok) return added;
  redirect('/stories' as never);
});

export const edit = seekerAction('story.edit', editStoryInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editStory(tx, input));
  if (!edited.ok) return edited;
  redirect('/stories' as never);
});

export const keepFor = seekerAction('story.add-for', newStoryForInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addStoryFor(tx, input)),
);

export const bring = seekerAction('story.bring', bringStoryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => bringStory(tx, input)),
);

export const leave = seekerAction('story.leave', leaveStoryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => leaveStory(tx, input.interviewStoryId)),
);
