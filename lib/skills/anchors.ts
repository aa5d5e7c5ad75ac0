import { FIRST_THEMES, type FirstTheme } from '@/lib/themes/rules';
import type { Skill } from './rules';

/** One description for each rating, from 1 to 5. */
export type Anchors = readonly [string, string, string, string, string];

interface About {
  /** In half a sentence, beside its name. */
  readonly short: string;
  /** The same, to a coach who has seen somebody at it. */
  readonly seen: string;
  /** What it is, and what it is not. */
  readonly means: string;
  /** What was said or done at each rating: nothing about how somebody looks, sounds or moves. */
  readonly anchors: Anchors;
}

export const SKILLS_ABOUT: Record<Skill, About> = {
  presentation: {
    short: 'How clearly what you say and show is ordered',
    seen: 'How clearly what they say and show is ordered',
    means:
      'Where an answer, a page or a slide begins, what comes next, and where it ends. It is about the order of what you bring, not about how you come across as a person.',
    anchors: [
      'The answer began in the middle, and its point came at the end or not at all.',
      'The point was there, after a long way round; the order was hard to retell.',
      'Most answers had a beginning and an end, and the point came about halfway.',
      'The point came first, then how; a listener could repeat the order back.',
      'Everything said or shown led with its point, left out what was not needed, and ended there.',
    ],
  },
  proactivity: {
    short: 'How far you go towards people and work unasked',
    seen: 'How far they go towards people and work unasked',
    means:
      'What you find out, ask, offer and begin before somebody asks for it. It is about things done, however small, and not about being outgoing.',
    anchors: [
      'Nothing was looked up beforehand, and no question was asked.',
      'One question or idea came, of a kind that would fit any employer.',
      'What they do was known, and two or three questions were about the work itself.',
      'A question or an idea of one’s own came up in most conversations, unasked.',
      'Something of use to them was brought along, and the next step was proposed.',
    ],
  },
  composure: {
    short: 'What you do when it gets hard',
    seen: 'What they do when it gets hard',
    means:
      'What happens after a question you did not expect, or when they disagree. Taking time, and asking for it, is part of it. What you feel meanwhile is not.',
    anchors: [
      'At a hard question the answer stopped, or what had been said before was taken back.',
      'An easier question was answered, or a mistaken doubt was agreed with at once.',
      'There was a moment to think before a hard question, and part of it was answered.',
      'What was meant was asked first, time was taken, and what was not known was said to be so.',
      'When they disagreed, what was right in it was taken up, and what was true was held to.',
    ],
  },
  communication: {
    short: 'How well your part and your listening come across',
    seen: 'How well their part and their listening come across',
    means:
      'Whether what was asked is what was answered, with an example, and with your own part in it. Any way of saying or writing it counts, in whatever words come to you.',
    anchors: [
      'It was hard to tell whose work it was, or the answer was to another question.',
      'Examples were few, and one’s own part came out only when they asked.',
      'One’s own part was usually clear; examples came when asked for.',
      'What was asked was answered, with an example and one’s own part in it.',
      'All of that, and a check that it was understood: summed up, asked about, or put another way.',
    ],
  },
};

/** What a rating of a skill stands for. @param rating a whole number from 1 to 5. */
export const anchorOf = (skill: Skill, rating: number): string =>
  SKILLS_ABOUT[skill].anchors[rating - 1] ?? '';

/** The built-in themes that feed a skill: a doubt about one of these is a doubt about the skill. */
export const firstThemesOf = (skill: Skill): readonly FirstTheme[] =>
  FIRST_THEMES.filter((theme) => theme.skill === skill);
