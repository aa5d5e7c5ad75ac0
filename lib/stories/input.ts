import { z } from 'zod';
import { line, seen, words } from '@/lib/acts/fields';

const story = { title: line('The title', 120), text: words('The story', 10_000) };

/** A new one, from its own page or from an interview that it is for. */
export const newStoryInput = z.object({ ...story });
export const newStoryForInput = z.object({ interviewId: z.uuid(), ...story });
export const editStoryInput = z.object({ ...seen, ...story });

export const bringStoryInput = z.object({
  interviewId: z.uuid(),
  storyId: z.uuid('Choose a story from the list.'),
});
export const leaveStoryInput = z.object({ interviewStoryId: z.uuid() });

export type NewStory = z.output<typeof newStoryInput>;
export type EditedStory = z.output<typeof editStoryInput>;
