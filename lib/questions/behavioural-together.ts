import { ofKind } from './rules';

const say = ofKind('behavioural', { skill: 'communication' });

/** With others: what was said, and what came of it. */
export const TOGETHER = [
  say(
    'disagreed',
    'Tell me about a disagreement with a colleague.',
    'Can you disagree and go on working?',
    'What each of you wanted and why, in words they would accept; what you asked; how it was settled.',
    { tags: ['conflict', 'teamwork'], themes: ['working-together', 'listening'], isCommon: true },
  ),
  say(
    'disagreed-with-manager',
    'Tell me about a time you saw something differently from your manager.',
    'Do you say it, and what do you do once it is decided?',
    'How and when you said it, what they knew that you did not, what was decided, how you carried it out.',
    { tags: ['conflict', 'management'], themes: ['pushback', 'working-together'] },
  ),
  say(
    'worked-together',
    'Tell me about something you could not have done alone.',
    'What are you like to work with?',
    'Who did what, what you did for the others that nobody had asked for, and what would have been missing without you.',
    { tags: ['teamwork'], themes: ['working-together', 'my-part'], isCommon: true },
  ),
  say(
    'bad-news',
    'Tell me about a time you had to tell somebody something they did not want to hear.',
    'Do you say it in time, and kindly?',
    'What they lost by it, how you chose the moment, your first sentence, what you could offer.',
    { tags: ['customers', 'management'], themes: ['clarity', 'listening'] },
  ),
  say(
    'misunderstood',
    'Tell me about a misunderstanding at work.',
    'Do you check that you were understood?',
    'What you had said, what they had heard, how you noticed, and what you do now so that it happens less.',
    { tags: ['teamwork', 'failure'], themes: ['clarity', 'listening'] },
  ),
  say(
    'listened',
    'Tell me about a time when listening changed what you did.',
    'Do you hear people out?',
    'What you were about to do, what somebody said, what you asked next, and what you did instead.',
    { tags: ['customers'], themes: ['listening', 'working-together'] },
  ),
  say(
    'different-people',
    'Tell me about working with people whose background is different from yours.',
    'Do you make room?',
    'What was different about how you each worked, what you asked rather than guessed, and what you do differently now.',
    { tags: ['teamwork', 'values'], themes: ['working-together', 'listening'] },
  ),
  say(
    'helped-somebody',
    'Tell me about a time you helped a colleague along.',
    'Does anybody get better next to you?',
    'What they could not do yet, what you showed them and what you left to them, and what they can do today.',
    { tags: ['teamwork', 'management'], themes: ['leading', 'working-together'] },
  ),
  say(
    'asked-for-help',
    'Tell me about a time you asked for help.',
    'Do you ask before it is too late?',
    'What you had tried, whom you asked and for what exactly, and what you could do alone the next time.',
    { tags: ['teamwork', 'graduate'], themes: ['working-together'] },
  ),
  say(
    'told-somebody',
    'Tell me about a time you gave somebody difficult feedback.',
    'Do you say it to them, and about what they did?',
    'What you had seen, where and when you said it, what you asked, and what changed.',
    { tags: ['management', 'conflict'], themes: ['leading', 'clarity'] },
  ),
  say(
    'led-without-title',
    'Tell me about a time you led something without being in charge.',
    'Do people come with you?',
    'What had to be done, why they joined in, what you handed over, and how it ended.',
    { tags: ['teamwork', 'management'], themes: ['leading', 'initiative'], isCommon: true },
  ),
  say(
    'led-a-team',
    'Tell me about a team you were responsible for.',
    'What happens to people who work for you?',
    'How many people and for what, one thing that was not going well, what you did about it, and what one of them went on to do.',
    { tags: ['management'], themes: ['leading', 'examples'] },
  ),
  say(
    'changed-your-mind',
    'Tell me about a time somebody changed your mind.',
    'Can you be wrong?',
    'What you were sure of, what they showed you, how you told them, and what you did with it.',
    { tags: ['values', 'conflict'], themes: ['listening', 'pushback'] },
  ),
];
