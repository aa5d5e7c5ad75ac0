import { ofKind } from './rules';

const ask = ofKind('hard', { skill: 'composure', themes: ['pushback'] });

/** What one would rather not be asked, and is. */
export const HARD = [
  ask(
    'gap',
    'There is a gap in your resume. What were you doing?',
    'Is there something they should know, and are you ready now?',
    'Name it in one sentence, as much as you want to: “I was looking after family”, “I was ill and am well enough for this”. Details are yours. Then what you have done to be ready, and on to the job.',
    { tags: ['gap', 'returning'], isCommon: true },
  ),
  ask(
    'dismissed',
    'Were you dismissed from your last job?',
    'What happened, would it happen here, and can they trust your answer?',
    'Yes or no first, truthfully. What happened in a sentence that you could say to that employer’s face, what you do differently now, and an example of it. If something is in dispute or agreed to be private, “I can’t go into that” is an answer.',
    { tags: ['gap', 'references'] },
  ),
  ask(
    'made-redundant',
    'Why was it you who was made redundant?',
    'Was it the post or the person?',
    'Posts are made redundant: say how many went and why, if you know. Then one thing you delivered there, and what you have looked for since.',
    { tags: ['gap'] },
  ),
  ask(
    'overqualified',
    'Aren’t you overqualified for this?',
    'Will you be bored, cost too much, or leave when something better comes?',
    'Answer the worry: why this work, at this level, now; what you would get out of it; that you have seen the pay in the advert. One reason you would stay is worth more than a promise.',
    {
      tags: ['level', 'later in a working life'],
      themes: ['pushback', 'seniority', 'motivation'],
      isCommon: true,
    },
  ),
  ask(
    'too-little-experience',
    'You have not done this before. Why should we take you?',
    'How long until you are of use, and who would carry you until then?',
    'Agree with what is true, name the nearest thing you have done, and say how you learned the last new thing and how many weeks it took.',
    { tags: ['level', 'graduate'], themes: ['pushback', 'experience'], isCommon: true },
  ),
  ask(
    'set-in-ways',
    'You have worked in one way for a long time. How would you cope with ours?',
    'It may be about habits. It may be about age, which has no place in it: you can answer the first and leave the second.',
    'The last tool or method you took up, when, and what you do with it now. One example from this year says it all.',
    { tags: ['later in a working life', 'change'], themes: ['pushback', 'technical'] },
  ),
  ask(
    'younger-manager',
    'Your manager would have fewer years in the field than you. How would you find that?',
    'Will you take direction?',
    'A time when you worked well for somebody who knew less of your field and more of theirs. What you each brought.',
    { tags: ['later in a working life'], themes: ['pushback', 'working-together'] },
  ),
  ask(
    'returning',
    'You have been out of work for some years. Are you up to date?',
    'What has changed that you do not know yet, and how fast would you catch up?',
    'Two things you have done lately, however small, and one you would learn in the first month. Why you were away needs no more than a sentence, or none.',
    { tags: ['returning', 'gap'], themes: ['pushback', 'technical', 'experience'] },
  ),
  ask(
    'short-jobs',
    'You have changed jobs often. Why?',
    'Would they have to look again next year?',
    'Give the pattern its name (contracts, a firm that closed, a wrong turn) and then the longest thing you finished. Say what would make you stay.',
    { tags: ['gap', 'level'], themes: ['pushback', 'motivation'] },
  ),
  ask(
    'long-job',
    'You were in one place for a long time. Can you still change?',
    'How broad is your experience?',
    'One place, several jobs: name two that were different, and one change you helped to bring in.',
    { tags: ['change', 'later in a working life'], themes: ['pushback', 'initiative'] },
  ),
  ask(
    'weakness',
    'What is something you are not so good at?',
    'Do you know yourself, and do you do anything about it?',
    'Something real that is not the heart of this job, what you do so that it does no harm, and how that has gone lately. No strength in disguise.',
    { tags: ['first round', 'final round'], themes: ['pushback', 'examples'], isCommon: true },
  ),
  ask(
    'expected-pay',
    'What pay do you have in mind?',
    'Can they afford you, and do you know what the work is worth?',
    'A range you looked up, its lower end one you would take, or their range first: “What is the range for this post?” What you earned before is yours to keep.',
    { tags: ['terms', 'phone'], themes: ['terms'], isCommon: true },
  ),
  ask(
    'no-degree',
    'You do not have the qualification we asked for.',
    'Do you have what it stands for?',
    'What it would have taught you, where you learned that instead, and one thing that shows it. If you would study for it, say so; if not, don’t.',
    { tags: ['level', 'changing fields'], themes: ['pushback', 'technical'] },
  ),
  ask(
    'long-search',
    'You have been looking for a while. Why has nobody taken you on?',
    'Do the others know something they don’t?',
    'A search takes as long as it takes, and you have nothing to defend: how many people were in the last round, what you learned, what you do in the meantime. Keep it calm and short.',
    { tags: ['gap'], themes: ['pushback', 'nerves'] },
  ),
  ask(
    'why-you',
    'Why should we choose you rather than somebody else?',
    'Can you say in a minute what you would bring?',
    'You don’t know the others, so leave them out. Three things they need, each with what shows that you have it.',
    { tags: ['final round'], themes: ['pushback', 'structure', 'examples'], isCommon: true },
  ),
  ask(
    'disagree-with-you',
    'I am not convinced by what you just said.',
    'What do you do when somebody pushes?',
    'Ask which part. Say once more what you know and how you know it; change your mind if they gave you a reason to, and say so.',
    { tags: ['panel', 'final round'], themes: ['pushback', 'listening', 'nerves'] },
  ),
];
