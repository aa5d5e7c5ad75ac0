import { inGroup, type LibraryItem } from './item';

/** About where one looks, and what for. */
export const SEARCH_ITEMS: readonly LibraryItem[] = inGroup('search', 'direction', [
  {
    key: 'search.one-gap',
    title: 'Choose one gap, and spend an hour on it',
    why: 'One gap can be made smaller; all of them at once cannot.',
    how: 'Choose the tool or method that comes up most in adverts you like. Do one small thing with it, and keep what you made: it is evidence.',
    minutes: 60,
    themes: ['technical'],
    skill: null,
  },
  {
    key: 'search.needs',
    title: 'Write down what I need on pay, place and start date, and where I could give way',
    why: 'What is decided beforehand is easier to say when somebody asks.',
    how: 'Three lines: pay, place, start. For each, what you need, what you would like, and what would have to be true for you to give way.',
    minutes: 20,
    themes: ['terms'],
    skill: null,
  },
  {
    key: 'search.level',
    title: 'Mark in three adverts what the level really asks for',
    why: 'The same title can mean different levels in different places.',
    how: 'In each advert, mark how many people, how much money and how much freedom to decide are named. Where do you stand with most of the marks?',
    minutes: 20,
    themes: ['seniority'],
    skill: null,
  },
  {
    key: 'search.neighbour-fields',
    title: 'Write down two fields beside mine that need what I do',
    why: 'Where fewer people come from your field, your experience is rarer.',
    how: 'Take the thing you do best and leave the product out: “plan deliveries”, “calm angry callers”. Who else needs that? Add one organisation of each to your targets.',
    minutes: 20,
    themes: ['experience', 'initiative'],
    skill: 'proactivity',
  },
  {
    key: 'search.one-conversation',
    title: 'Write to one person who does the work I look for',
    why: 'A conversation tells you what no advert does, and asks nobody for a job.',
    how: 'Four sentences: who you are, why them, one question, and that fifteen minutes or a line in writing would help. No answer is usual, and says nothing about you.',
    minutes: 20,
    themes: ['initiative', 'research'],
    skill: 'proactivity',
  },
  {
    key: 'search.stop-one',
    title: 'Choose one place to stop looking in for a month',
    why: 'Time spent where nothing comes back is time taken from elsewhere.',
    how: 'Look at where your last ten applications came from, and which of them were answered. Leave one source out for a month.',
    minutes: 15,
    themes: ['application'],
    skill: 'proactivity',
  },
]);
