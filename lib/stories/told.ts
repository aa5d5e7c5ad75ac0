import { secondsFor } from '@/lib/rehearsals/pace';
import { SKILLS, type Skill } from '@/lib/skills/rules';

/** The four parts of a story, in the order in which they happened. */
export const PARTS = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof PARTS)[number];

export const PART_WORDS: Record<StoryPart, string> = {
  situation: 'How it was',
  task: 'What was yours to do',
  action: 'What you did',
  result: 'What came of it',
};

export const PART_HINTS: Record<StoryPart, string> = {
  situation: 'Where, when, and what made it hard. Two sentences are plenty.',
  task: 'Your part, as against what others had to do.',
  action: 'Step by step, with “I” wherever it was you.',
  result:
    'A number, something somebody said, or what is different today. You can begin with this when you tell it.',
};

type Told = Readonly<Record<StoryPart | 'text', string>>;

/** The story as one text: its parts in order, and what is kept in free words after them. */
export const wholeStory = (story: Told): string =>
  [...PARTS.map((part) => story[part]), story.text].filter(Boolean).join('\n\n');

/** Parts that are still empty; none of a story that is told in free words only, which is whole in its own way. */
export const partsMissing = (story: Told): StoryPart[] => {
  const empty = PARTS.filter((part) => story[part] === '');
  return empty.length === PARTS.length && story.text !== '' ? [] : empty;
};

/** The longest that most people listen to one answer, in seconds. */
export const LONG_ANSWER = 150;

/** How long it takes to tell so many words at one's own pace (words a minute), and whether that is long for one answer. */
export function lengthOf(words: number, pace: number): { seconds: number; isLong: boolean } {
  const seconds = secondsFor(words, pace);
  return { seconds, isLong: seconds > LONG_ANSWER };
}

/** The skills of a form's ticks, in their usual order. */
export const skillsTicked = (form: Readonly<Record<Skill, boolean>>): Skill[] =>
  SKILLS.filter((skill) => form[skill]);
