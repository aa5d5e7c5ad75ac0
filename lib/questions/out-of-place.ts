import { ofKind } from './rules';

const ask = ofKind('out-of-place', { tags: ['your rights'] });

/**
 * Questions about what may have no place in a decision. What the law says differs by country and by the words used, so
 * none of these says that a question is unlawful.
 */
export const OUT_OF_PLACE = [
  ask(
    'how-old',
    'How old are you, and how long do you still want to work?',
    'Perhaps how long you would stay. Your age itself may have no place in the decision.',
    'You choose. Answer what is behind it: “I would like to do this work for some years”. Or decline: “I’d rather talk about the work.” Either is polite. You can write the words down afterwards, with the day and who said them.',
    { tags: ['your rights', 'later in a working life'] },
  ),
  ask(
    'family-plans',
    'Do you have children, or plan to?',
    'Perhaps whether you can work the hours. Family may have no place in the decision.',
    'You choose. “I can work the hours in the advert” answers what the job needs. Or: “I keep my family out of interviews.” You owe nobody a plan, and can note what was asked.',
    { tags: ['your rights', 'returning'] },
  ),
  ask(
    'relationship',
    'Are you married? What does your partner do?',
    'Perhaps whether you would move, or just small talk. It may have no place in the decision.',
    'You choose. Answer what the job needs: “I can start on the first, and I can move”. Or: “I’d rather keep that private”, and ask them something about the work.',
  ),
  ask(
    'health',
    'Do you have any illness or disability we should know of?',
    'Perhaps whether you can do the tasks. In many countries it may only be asked about adjustments, or after an offer.',
    'You choose what you tell, and when. You can turn to the tasks: “I can do what the advert describes.” If something would make it fair, ask for that: “I would need the questions in writing.” What it is called is yours to keep.',
    { tags: ['your rights', 'adjustments'] },
  ),
  ask(
    'days-off-ill',
    'How many days were you ill last year?',
    'Perhaps whether you would be there. Your health may have no place in the decision.',
    'You choose. “Nothing stands in the way of this job” is an answer where it is true, and “I’d rather not go into my health” is always one. You can write down what was asked.',
  ),
  ask(
    'where-from',
    'Where are you really from?',
    'Often small talk. Origin and language at home may have no place in the decision; whether you may work there can be asked.',
    'You choose. “I live in Leith, and I am allowed to work here” tells them what they need to know. Or ask back: “Is it something about the role?”',
  ),
  ask(
    'belief',
    'Does your religion get in the way of working certain days?',
    'Perhaps the rota. Belief may have no place in the decision; the days of work can be asked about.',
    'You choose. Talk about days: “I can work the rota in the advert”, or “I would need Fridays from three, and make it up on others.” The reason is yours.',
  ),
  ask(
    'last-pay',
    'What did you earn in your last job?',
    'Perhaps how little they could offer. In some places it may not be asked.',
    'You choose. “I’m looking for between so much and so much for this role” moves it to what the work is worth. If you say the figure, say it truly.',
    { tags: ['your rights', 'terms'] },
  ),
  ask(
    'union',
    'Are you in a union, or active in politics?',
    'It has little to do with how you would do the work, and may have no place in the decision.',
    'You choose. “I keep that apart from work” is polite and complete. If you find yourself asked again, you may ask what it has to do with the job.',
  ),
];
