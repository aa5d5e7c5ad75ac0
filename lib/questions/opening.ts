import { ofKind } from './rules';

const ask = ofKind('opening', { skill: 'presentation' });

/** The first ten minutes. */
export const OPENING = [
  ask(
    'about-you',
    'Tell me a little about yourself.',
    'Which part of your life is about this job? They also use it to settle in.',
    'Three sentences: what you do now or did last, one thing you are known for, why you are talking to them. A minute is enough.',
    { tags: ['first round', 'phone'], themes: ['structure', 'length'], isCommon: true },
  ),
  ask(
    'walk-through',
    'Talk me through your work so far.',
    'Is there a thread, and can you pick what matters out of years?',
    'Start with the latest thing that is like this job, go back only as far as it helps, and end with why this is the next step.',
    { tags: ['first round'], themes: ['structure', 'length'], isCommon: true },
  ),
  ask(
    'why-looking',
    'Why are you looking for something new?',
    'Would the same reason make you leave here?',
    'One true sentence about what you are going to, and at most half a sentence about what you are leaving. A redundancy is a plain fact: say it and go on.',
    { tags: ['first round', 'phone'], themes: ['motivation'], isCommon: true },
  ),
  ask(
    'know-about-us',
    'What do you know about us?',
    'Did you look before you came?',
    'Two things you read, where you read them, and one that made you curious. A question about it is a good ending.',
    { tags: ['first round'], themes: ['research'], skill: 'proactivity', isCommon: true },
  ),
  ask(
    'found-advert',
    'How did you come across this job?',
    'Is this one of a hundred, or did something catch your eye?',
    'Where you saw it, and the line in the advert that made you apply.',
    { tags: ['phone'], themes: ['motivation'], skill: 'proactivity' },
  ),
  ask(
    'strengths',
    'What would you say you are good at?',
    'Do you know what you bring, and can you show it?',
    'One strength the advert asks for, then what happened the last time you used it. What somebody told you counts more than an adjective.',
    { tags: ['first round'], themes: ['examples', 'my-part'], isCommon: true },
  ),
  ask(
    'colleagues-say',
    'How would somebody you worked with describe you?',
    'Would a reference say the same?',
    'Something somebody really said, and when. Add one thing you had to learn, so that it can be believed.',
    { tags: ['references'], themes: ['examples'] },
  ),
  ask(
    'proud-of',
    'Which piece of your work do you like to look back on?',
    'What do you call good work?',
    'Say the result first, then how you got there, then your own part. Choose one near to what they do.',
    { tags: ['first round'], themes: ['structure', 'my-part', 'examples'], isCommon: true },
  ),
  ask(
    'last-day-to-day',
    'What did a normal week look like in your last job?',
    'How much of what they need have you done yourself, and lately?',
    'Three things in the order in which they took your time, each with a number if you have one. Say what was yours.',
    { tags: ['phone'], themes: ['my-part', 'clarity'] },
  ),
  ask(
    'when-start',
    'When could you start?',
    'A plain question about your notice, and whether other plans are near.',
    'The date, or “so many weeks after I sign”. If you need a day for something that is booked, say it now.',
    { tags: ['phone', 'terms'], themes: ['terms'], skill: 'communication' },
  ),
];
