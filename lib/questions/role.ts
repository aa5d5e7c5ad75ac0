import { ofKind } from './rules';

const ask = ofKind('role', { skill: 'communication' });

/** The work itself. */
export const ROLE = [
  ask(
    'first-thing',
    'What would you do in your first weeks here?',
    'Do you look before you change things?',
    'Whom you would listen to first, one thing you would want to see for yourself, and one small thing you could finish early.',
    { tags: ['final round'], themes: ['research', 'structure'], skill: 'proactivity', isCommon: true },
  ),
  ask(
    'nearest-work',
    'Which of your past work is nearest to this?',
    'Where is the proof?',
    'One piece, the result first, then three things in it that this job has too.',
    { tags: ['first round'], themes: ['experience', 'examples'], skill: 'presentation', isCommon: true },
  ),
  ask(
    'unknown-tool',
    'You don’t know the tool we use. How would you go about it?',
    'How do you learn, and how honest are you about what you can’t?',
    'Say plainly that you don’t know it, name the nearest one you do know, and say how you learned that: days, a person, a first task.',
    { tags: ['changing fields'], themes: ['technical'], skill: 'proactivity' },
  ),
  ask(
    'good-work',
    'How do you make sure that your work is right?',
    'Do mistakes get out?',
    'What you check, when, and the last time the check caught something.',
    { tags: ['quality'], themes: ['technical', 'examples'] },
  ),
  ask(
    'what-first',
    'Five things are urgent. What do you do first?',
    'How do you decide, and do you tell people?',
    'What you ask before you start, what you decide by, and whom you tell that theirs comes later. Then one real day.',
    { tags: ['deadlines'], themes: ['structure', 'thinking-aloud'], skill: 'composure', isCommon: true },
  ),
  ask(
    'stay-current',
    'How do you keep up with your field?',
    'Is there any curiosity left?',
    'One source you really read, and one thing you did differently because of it.',
    { tags: ['change'], themes: ['technical'], skill: 'proactivity' },
  ),
  ask(
    'know-it-worked',
    'How do you know that something you did has worked?',
    'Do you look at results, or only at effort?',
    'One thing you did, the number or the sentence that told you, and what you changed when it told you something else.',
    { tags: ['quality'], themes: ['examples'], skill: 'presentation' },
  ),
  ask(
    'think-aloud',
    'Here is a problem. How would you go about it?',
    'How do you think? The answer matters less.',
    'Say the question back, say what you assume, go one step at a time aloud, and say when you change your mind. A pause to think is fine; say that you are taking one.',
    { tags: ['task', 'panel'], themes: ['thinking-aloud', 'structure'], isCommon: true },
  ),
  ask(
    'change-here',
    'What would you change about what we do?',
    'Did you look, and can you be both frank and kind?',
    'One thing you noticed as a user or reader, why it may be as it is, and what you would try. End with a question.',
    { tags: ['final round'], themes: ['research', 'initiative'], skill: 'proactivity' },
  ),
  ask(
    'explain-choice',
    'Explain one decision in your work that you would make the same way again.',
    'Do you know why you did what you did?',
    'What there was to choose from, what decided it, what it cost, and how it turned out.',
    { tags: ['quality', 'task'], themes: ['thinking-aloud', 'technical'] },
  ),
  ask(
    'work-apart',
    'How do you work with people you rarely see?',
    'Will you get lost, or leave others without news?',
    'What you write down, how often you check in, and one time when it went wrong and what you changed.',
    { tags: ['remote', 'teamwork'], themes: ['working-together', 'clarity'] },
  ),
  ask(
    'missing-requirement',
    'The advert asks for something you don’t have. How would we get by?',
    'How big is the gap, and do you see it?',
    'Name it before they do, say the nearest thing you have, and what would close it in how many weeks.',
    { tags: ['level'], themes: ['experience', 'pushback'], skill: 'composure' },
  ),
  ask(
    'need-adjustments',
    'Is there anything we can arrange so that the next round is fair for you?',
    'Just that. It is a good question, and the answer has no place in their decision.',
    'Say what helps, not what it is called: “the questions in writing”, “a break after half an hour”, “a room without an echo”. “Not that I know of, thank you” is fine too.',
    { tags: ['adjustments'] },
  ),
];
