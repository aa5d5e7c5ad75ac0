'use server';
import { redirect } from 'next/navigation';
import { hideStrength, hideTheme, showStrength, showTheme } from '@/db/showings/writes';
import { addStoryFor, addWholeStory, bringStory, editStory, leaveStory } from '@/db/stories/writes';
import { write } from '@/db/transaction';
import {
  bringStoryInput,
  editStoryInput,
  hideStrengthInput,
  hideThemeInput,
  leaveStoryInput,
  newStoryForInput,
  newStoryInput,
  showStrengthInput,
  showThemeInput,
} from '@/lib/stories/input';
import { seekerAction } from '@/server/action';

export const keep = seekerAction('story.add', newStoryInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addWholeStory(tx, input));
  if (!added.ok) return added;
  redirect(`/stories/${added.value.id}` as never);
});

export const edit = seekerAction('story.edit', editStoryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => editStory(tx, input)),
);

export const keepFor = seekerAction('story.add-for', newStoryForInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addStoryFor(tx, input)),
);

export const bring = seekerAction('story.bring', bringStoryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => bringStory(tx, input)),
);

export const leave = seekerAction('story.leave', leaveStoryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => leaveStory(tx, input.interviewStoryId)),
);

export const show = seekerAction('story.show-theme', showThemeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => showTheme(tx, input)),
);

export const hide = seekerAction('story.hide-theme', hideThemeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => hideTheme(tx, input.storyThemeId)),
);

export const showLiked = seekerAction('story.show-strength', showStrengthInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => showStrength(tx, input)),
);

export const hideLiked = seekerAction('story.hide-strength', hideStrengthInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => hideStrength(tx, input.storyStrengthId)),
);
