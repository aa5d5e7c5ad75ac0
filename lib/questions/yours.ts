import { ofKind } from './rules';

const ask = ofKind('yours', { skill: 'proactivity', themes: ['questions-asked'] });

/** What the seeker asks when it is their turn. */
export const YOURS = [
  ask(
    'first-months',
    'What would the first three months be about?',
    'You hear what they really need first, and they hear you already in the job.',
    'Listen for one task you have done before, and say so in a sentence.',
    { tags: ['first round'], isCommon: true },
  ),
  ask(
    'went-well-then',
    'In a year’s time, how would you know that this went well?',
    'You learn what you would be judged by, before you sign.',
    'If the answer is vague, ask for the last time it went well with somebody.',
    { tags: ['first round', 'final round'], isCommon: true },
  ),
  ask(
    'why-open',
    'How did this post come up?',
    'New work, somebody who left, or the third in two years: each is worth knowing.',
    'Ask it lightly, and let them finish.',
    { tags: ['first round'] },
  ),
  ask(
    'hardest-part',
    'What is the hardest part of this job?',
    'You hear what the advert does not say.',
    'If it is something you have met, say what helped. If it is something you could not live with, it is good to know now.',
    { tags: ['first round', 'panel'] },
  ),
  ask(
    'week-here',
    'What did last week look like for the person who would be next to me?',
    'An ordinary week tells more than “a varied role”.',
    'Ask it of the future colleague, where there is one in the room.',
    { tags: ['panel'] },
  ),
  ask(
    'more-about-me',
    'Is there anything in what I said that you would like to hear more about?',
    'If they doubt something, this is the moment to hear it and say one thing more.',
    'Answer only what they name, briefly. Thank them for saying it.',
    { tags: ['final round'], themes: ['questions-asked', 'listening'] },
  ),
  ask(
    'next-steps',
    'What happens next, and by when?',
    'It saves you weeks of guessing.',
    'Write the day down. Ask whether you may write to them after it.',
    { tags: ['phone', 'final round'], isCommon: true },
  ),
  ask(
    'disagreement-here',
    'When two people here disagree about how to do something, what happens?',
    'You hear how it is to work there, and they hear that you think about it.',
    'An example is worth more than a principle: ask for the last time.',
    { tags: ['values', 'teamwork'] },
  ),
  ask(
    'learn-here',
    'What did the last person in this post learn here?',
    'Whether there is anything to learn, and time for it.',
    'Say one thing you would like to learn, if you have one.',
    { tags: ['values'] },
  ),
  ask(
    'way-of-working',
    'Where is the work done, and at what hours?',
    'Place and hours decide whether a job fits a life. It is a fair question once they are interested.',
    'Ask what is usual, then say what you would need, if you need something.',
    { tags: ['terms', 'remote'], themes: ['questions-asked', 'terms'] },
  ),
  ask(
    'how-interviews-run',
    'Could you tell me how the next round works, and who will be there?',
    'You can prepare for what comes, and ask for what makes it fair.',
    'If you need something, this is a good moment: “Could I have the questions in writing?”',
    { tags: ['adjustments', 'phone'] },
  ),
];
