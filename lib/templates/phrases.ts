import type { Moment } from '@/lib/requests/templates';
import type { Relation } from './rules';

/** `{thanks}`: what there is to be thankful for, by whom one asks and how far it went. */
const THANKS: Record<Relation, Record<Moment, string>> = {
  'hiring-manager': {
    application: 'for reading my application',
    conversation: 'for the conversation we had',
    assessment: 'for the chance to show you some work',
    interview: 'for the time you took to meet me',
    final: 'for the time you and your colleagues gave me across all the rounds',
  },
  recruiter: {
    application: 'for looking at my application',
    conversation: 'for the conversation we had',
    assessment: 'for seeing me through the assessment',
    interview: 'for bringing me as far as the interview',
    final: 'for staying with me through all the rounds',
  },
  interviewer: {
    application: 'for looking at my application',
    conversation: 'for the conversation we had',
    assessment: 'for looking at my work',
    interview: 'for our conversation in the interview',
    final: 'for the time you gave me in the final round',
  },
  referrer: {
    application: 'for putting in a word for me',
    conversation: 'for putting in a word for me',
    assessment: 'for putting in a word for me',
    interview: 'for helping me get as far as the interview',
    final: 'for helping me get all the way to the final round',
  },
  team: {
    application: 'for reading my application',
    conversation: 'for the conversation I had with you',
    assessment: 'for the chance to show you some work',
    interview: 'for the time your colleagues took to meet me',
    final: 'for the time your colleagues gave me across all the rounds',
  },
};

/** `{effort}`: what could have been stronger. */
const EFFORT: Record<Moment, string> = {
  application: 'my application',
  conversation: 'my case',
  assessment: 'my work on the task',
  interview: 'my interview',
  final: 'my case in the final round',
};

export const phrasesFor = (relation: Relation, moment: Moment) => ({
  thanks: THANKS[relation][moment],
  effort: EFFORT[moment],
});
