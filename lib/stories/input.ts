import { z } from 'zod';
import { line, seen, tick, words } from '@/lib/acts/fields';
import { questionRef } from '@/lib/questions/input';

const story = {
  title: line('The title', 120),
  /** In free words; the four parts beside it may all stay empty. */
  text: words('The story', 10_000),
  situation: words('How it was', 3000),
  task: words('What was yours to do', 3000),
  action: words('What you did', 5000),
  result: words('What came of it', 3000),
};
const skills = { presentation: tick, proactivity: tick, composure: tick, communication: tick };
const maybe = z.union([z.uuid(), z.literal('')]).default('');

/** A new one, from its own page: also out of something they liked, or for a theme or a question without a story. */
export const newStoryInput = z.object({
  ...story,
  ...skills,
  strengthId: maybe,
  themeId: maybe,
  question: z.union([questionRef, z.literal('')]).default(''),
});
/** One written in passing, for an interview: its title and free words. */
export const newStoryForInput = z.object({ interviewId: z.uuid(), title: story.title, text: story.text });
export const editStoryInput = z.object({ ...seen, ...story, ...skills });

export const bringStoryInput = z.object({
  interviewId: z.uuid(),
  storyId: z.uuid('Choose a story from the list.'),
});
export const leaveStoryInput = z.object({ interviewStoryId: z.uuid() });

export const showThemeInput = z.object({
  storyId: z.uuid(),
  themeId: z.uuid('Choose a theme from the list.'),
});
export const hideThemeInput = z.object({ storyThemeId: z.uuid() });
export const showStrengthInput = z.object({
  storyId: z.uuid(),
  strengthId: z.uuid('Choose something they liked from the list.'),
});
export const hideStrengthInput = z.object({ storyStrengthId: z.uuid() });

export type NewStory = z.output<typeof newStoryInput>;
export type NewStoryFor = z.output<typeof newStoryForInput>;
export type EditedStory = z.output<typeof editStoryInput>;
