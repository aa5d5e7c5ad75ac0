import { EFFORT_WORDS, type EffortGoal } from '@/lib/effort/rules';
import { PART_WORDS, PARTS, type StoryPart } from '@/lib/stories/told';

/** A story as a friend reads it: its parts under their names, then its free words. */
export function storyWords(story: Readonly<Record<StoryPart | 'text', string>>): string {
  const parts = PARTS.filter((part) => story[part]).map((part) => `${PART_WORDS[part]}\n${story[part]}`);
  return [...parts, story.text].filter(Boolean).join('\n\n');
}

/** What is planned for the week, a line a goal. How far it is is not told. */
export const weekWords = (goals: readonly EffortGoal[]): string =>
  goals
    .map(({ kind, n, whenText, whereText }) => {
      const plan = [whenText, whereText].filter(Boolean).join(', ');
      return `${EFFORT_WORDS[kind].name}: ${n}${plan ? ` (${plan})` : ''}`;
    })
    .join('\n');
