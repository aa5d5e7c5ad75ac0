import { ofKind } from './rules';

const keep = ofKind('behavioural', { skill: 'composure' });

/** When something was hard: what one did then. */
export const PRESSURE = [
  keep(
    'under-pressure',
    'Tell me about a time when there was too much at once.',
    'What do you do before it goes wrong?',
    'What was on your plate, what you put down first, whom you told, and how it ended. Asking for help counts as something you did.',
    { tags: ['deadlines'], themes: ['nerves', 'structure'], isCommon: true },
  ),
  keep(
    'mistake',
    'Tell me about a mistake of yours.',
    'Do you own it, and does it happen twice?',
    'What you did, whom you told and how soon, how it was put right, and what you do now. Choose a real one that ended.',
    { tags: ['failure'], themes: ['pushback', 'examples'], isCommon: true },
  ),
  keep(
    'did-not-work',
    'Tell me about something that did not work out.',
    'What do you take from it?',
    'What you were after, where it turned, your own part and no more than that, and what you did differently next time.',
    { tags: ['failure'], themes: ['pushback', 'examples'], isCommon: true },
  ),
  keep(
    'plans-changed',
    'Tell me about a time when everything changed halfway.',
    'Do you bend, and do you say what it costs?',
    'What was planned, what came instead, what you kept of it, and how you told the people around you.',
    { tags: ['change', 'deadlines'], themes: ['nerves', 'structure'] },
  ),
  keep(
    'told-hard-thing',
    'Tell me about feedback that was hard to hear.',
    'Can you take criticism?',
    'Their words, what you first thought, what you asked, and what you did about it. Deciding that it was one opinion, with reasons, is an answer too.',
    { tags: ['failure', 'management'], themes: ['pushback', 'listening'], isCommon: true },
  ),
  keep(
    'angry-person',
    'Tell me about somebody who was angry with you or your team.',
    'Do you stay with the problem?',
    'What they needed, what you said first, what you could and could not do, and how you parted.',
    { tags: ['customers'], themes: ['listening', 'nerves'], isCommon: true },
  ),
  keep(
    'without-knowing',
    'Tell me about a decision you made without knowing enough.',
    'Can you decide, and do you know what you don’t know?',
    'What you knew, what waiting would have cost, how you kept it small enough to undo, how it went.',
    { tags: ['management', 'deadlines'], themes: ['thinking-aloud', 'examples'] },
  ),
  keep(
    'unpopular',
    'Tell me about a decision that was not liked.',
    'Can you stand by something and still hear people?',
    'Why it had to be, whom you told first and how, what you changed because of what they said, and what you did not.',
    { tags: ['management'], themes: ['leading', 'pushback'] },
  ),
  keep(
    'missed-deadline',
    'Tell me about a deadline you did not meet.',
    'When do you say that it is getting late?',
    'When you knew, when you said it, what you offered instead, and how you plan now.',
    { tags: ['deadlines', 'failure'], themes: ['pushback', 'structure'] },
  ),
  keep(
    'said-no',
    'Tell me about a time you said no.',
    'Do you know your limits, and can you name them kindly?',
    'What was asked, why it could not be, what you offered, and what became of it.',
    { tags: ['values', 'customers'], themes: ['pushback', 'clarity'] },
  ),
];
