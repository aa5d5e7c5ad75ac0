import type { Skill } from '@/lib/skills/rules';

export interface FirstTheme {
  readonly key: string;
  readonly name: string;
  readonly skill: Skill | null;
  /** What it is about, and what it is not, in one sentence. */
  readonly means: string;
  /** A sentence as employers say it. */
  readonly example: string;
}

const theme = (
  key: string,
  name: string,
  skill: Skill | null,
  means: string,
  example: string,
): FirstTheme => ({
  key,
  name,
  skill,
  means,
  example,
});

/** What concerns are most often about; copied for each seeker, who may add to them. */
export const FIRST_THEMES: readonly FirstTheme[] = [
  theme(
    'structure',
    'Structure of my answers',
    'presentation',
    'In what order an answer came: where it began, and where it went.',
    'Your answers were hard to follow.',
  ),
  theme(
    'length',
    'Answers too long or too short',
    'presentation',
    'How much was said, whatever its order.',
    'Some of your answers were too long.',
  ),
  theme(
    'presenting',
    'Presenting my work',
    'presentation',
    'Slides, a portfolio, a case or a take-home task, and how it was shown.',
    'The slides had a great deal on them.',
  ),
  theme(
    'application',
    'Resume and application',
    'presentation',
    'What they read before they met you.',
    'Your CV did not show the work you told us about.',
  ),
  theme(
    'examples',
    'Concrete examples',
    'communication',
    'Whether a claim came with something that happened, and what came of it.',
    'We would have liked a concrete example.',
  ),
  theme(
    'my-part',
    'What I did, as against what we did',
    'communication',
    'Which part of the work was yours.',
    'You said “we” a lot; what was your own contribution?',
  ),
  theme(
    'clarity',
    'Being easy to follow',
    'communication',
    'Explaining something so that somebody outside the field can use it.',
    'It could have been clearer for non-specialists.',
  ),
  theme(
    'listening',
    'Answering what was asked',
    'communication',
    'Whether the answer was to the question they asked.',
    'You didn’t answer what was asked.',
  ),
  theme(
    'thinking-aloud',
    'Thinking aloud',
    'communication',
    'Letting them see how you get to an answer, not only the answer.',
    'We missed your thought process in the exercise.',
  ),
  theme(
    'working-together',
    'Working with others',
    'communication',
    'What you said about working with colleagues.',
    'We heard little about how you collaborate.',
  ),
  theme(
    'leading',
    'Leading and influencing',
    'communication',
    'Bringing others along, with or without a title.',
    'We wanted to hear more about leadership.',
  ),
  theme(
    'nerves',
    'Nerves and pace',
    'composure',
    'Pace and pauses on the day; never what your face or voice is like.',
    'You rushed the first few answers.',
  ),
  theme(
    'pushback',
    'Answering hard questions',
    'composure',
    'What happened when they disagreed or asked again.',
    'When we challenged the estimate, you changed it at once.',
  ),
  theme(
    'motivation',
    'Why this role',
    'proactivity',
    'Whether they heard why you want this work, there.',
    'We were not sure about your motivation.',
  ),
  theme(
    'research',
    'Knowing the organisation',
    'proactivity',
    'What you knew of them before you came.',
    'You knew little about the company: do your homework.',
  ),
  theme(
    'initiative',
    'Showing initiative',
    'proactivity',
    'Things you began without being asked.',
    'We look for more initiative.',
  ),
  theme(
    'questions-asked',
    'Questions I asked them',
    'proactivity',
    'What you asked when it was your turn.',
    'You had no questions for us at the end.',
  ),
  theme(
    'experience',
    'Experience in the field',
    null,
    'Years or places that they counted; often about the advert more than about you.',
    'You lack experience in the sector.',
  ),
  theme('technical', 'Technical knowledge', null, 'A tool, a method, a test.', 'The coding task was weak.'),
  theme(
    'seniority',
    'Level of the role',
    null,
    'Above or below the level they had in mind.',
    'We hired somebody more senior.',
  ),
  theme(
    'terms',
    'Pay, place and start',
    null,
    'What you and the job needed from each other, apart from the work.',
    'Your salary expectation was above our range.',
  ),
];

/** More than these can't be told apart in a list. */
export const MOST_THEMES = 60;
