import { ofKind } from './rules';

const ask = ofKind('motivation', { skill: 'proactivity', themes: ['motivation'] });

/** What draws somebody, and what for. */
export const MOTIVATION = [
  ask(
    'why-us',
    'Why would you like to work here?',
    'Would you stay? And do you want this job, or any job?',
    'One thing about what they do, one about how they do it, and what each has to do with your work. Needing an income is no secret, and needs no saying.',
    { tags: ['first round', 'final round'], themes: ['motivation', 'research'], isCommon: true },
  ),
  ask(
    'why-role',
    'Why this role?',
    'Do you know what the work is, day to day?',
    'Name two tasks in the advert, say when you last did something like each, and which you would like to do more of.',
    { tags: ['first round'], isCommon: true },
  ),
  ask(
    'why-leave',
    'Why did you leave your last job?',
    'Was there a conflict, and how do you speak of people?',
    'The fact in one sentence, what you took from it in half of one, then on to this job. Nobody’s faults are needed.',
    { tags: ['first round'], skill: 'composure', isCommon: true },
  ),
  ask(
    'some-years-on',
    'Where would you like to be in a few years?',
    'Does what they can offer fit what you want?',
    'A kind of work rather than a title: “more of this, and people who learn it from me”. Staying in a job you do well is a full answer.',
    { tags: ['final round'], isCommon: true },
  ),
  ask(
    'good-day',
    'What does a good day at work look like for you?',
    'Will the ordinary days here suit you?',
    'One real day, told in four sentences. End with the part that this job has too.',
    { tags: ['values'], themes: ['motivation', 'examples'] },
  ),
  ask(
    'other-applications',
    'Where else have you applied?',
    'How soon must they decide, and is this your field?',
    'You need not name anybody. “I am talking to two others, in similar roles” is enough; if there are none, saying so is enough.',
    { tags: ['phone', 'final round'], themes: ['motivation', 'terms'] },
  ),
  ask(
    'need-to-work-well',
    'What do you need to do your best work?',
    'Can they give it, and do you know yourself?',
    'Two things with an example each: clear priorities, quiet for an hour, the agenda before a meeting. What you need is information, not a flaw.',
    { tags: ['values', 'adjustments'], skill: 'communication' },
  ),
  ask(
    'kind-of-manager',
    'How do you like to be managed?',
    'Would you and this manager get on?',
    'Describe one thing somebody did that helped you work well, and say how you ask for it when it is missing.',
    { tags: ['values', 'final round'], skill: 'communication' },
  ),
  ask(
    'why-change-field',
    'What brings you from your field into ours?',
    'Is it a real turn, and what comes with you?',
    'The moment you noticed, what you have done about it since, and two things from before that are of use here.',
    { tags: ['changing fields'], themes: ['motivation', 'experience'] },
  ),
  ask(
    'turn-down',
    'What would make you turn an offer down?',
    'What really matters to you, and should they worry?',
    'One thing you would need to know before you say yes, put as a question. It tells them what you care about.',
    { tags: ['final round', 'terms'], themes: ['terms', 'motivation'], skill: 'composure' },
  ),
];
